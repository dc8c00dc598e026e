import { describe, expect, test } from 'vitest';
import { CONFIG_VARIANTS } from '../support/config-variants.ts';
import { OWN_CONFIG, synthesise } from '../support/synth.ts';

const evening = synthesise({ ...OWN_CONFIG, operate: { name: 'evening' } });

describe('two newsletters in one account', () => {
  test('have stacks, tags and log groups of different names', () => {
    expect(evening.stack.stackName).toBe('Broadsheet-evening');
    expect(synthesise().stack.stackName).toBe('Broadsheet');
    evening.template.hasResourceProperties('AWS::Lambda::Function', {
      Tags: [{ Key: 'newsletter', Value: 'Broadsheet-evening' }],
    });
    evening.template.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: '/aws/vendedlogs/apis/Broadsheet-evening-readers',
    });
  });

  test('do not add up in each other’s alarms and dashboards', () => {
    const ours = JSON.stringify(evening.json).match(/"Name":"newsletter","Value":"([^"]+)"/g) ?? [];
    expect(ours.length).toBeGreaterThan(5);
    expect(new Set(ours)).toEqual(new Set(['"Name":"newsletter","Value":"Broadsheet-evening"']));
  });

  test('a checkout is refused when it updates the stack of another: the remembered value is not one it accepts', () => {
    const owner = (config: unknown) => synthesise(config).template.toJSON().Parameters.Newsletter;
    const other = {
      ...OWN_CONFIG,
      deliver: { ...OWN_CONFIG.deliver, fromAddress: 'evening@letter.quaychronicle.pt' },
    };
    // `cdk deploy` sends UsePreviousValue for every parameter that the stack has already.
    expect(owner(OWN_CONFIG).Default).toBe('morning@letter.quaychronicle.pt');
    expect(owner(other).AllowedValues).not.toContain(owner(OWN_CONFIG).Default);
    expect(owner(other).ConstraintDescription).toContain('operate.name');
  });

  test.each(['Evening', 'evening edition', '-', 'x'.repeat(31)])('cannot be named %s', (name) => {
    expect(() => synthesise({ ...OWN_CONFIG, operate: { name } })).toThrow(/operate\.name/);
  });
});

test.each(Object.entries(CONFIG_VARIANTS))(
  'what CloudFormation prints is ASCII, because it gives other characters back as question marks: %s',
  (_name, config) => {
    const { Resources, Parameters, Description } = synthesise(config).template.toJSON();
    const told = JSON.stringify([Description, Parameters, Object.values(Resources).map(descriptionsOf)]);
    expect(told).toMatch(/^[\x20-\x7e]*$/);
  },
);

function descriptionsOf(resource: unknown): unknown {
  const { Properties = {} } = resource as { Properties?: Record<string, unknown> };
  return [Properties.Description, Properties.AlarmDescription, Properties.DisplayName];
}
