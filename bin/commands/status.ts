import { parseArgs } from 'node:util';
import { OPEN_GATE } from '../../lib/domain/edition-gate.ts';
import type { ControlState } from '../../lib/ports.ts';
import type { Command } from '../cli/command.ts';
import { deliveriesOf } from '../cli/delivery-state.ts';
import { openDeployment, TABLE_OPTIONS } from '../cli/deployment.ts';
import { findEdition } from '../cli/editions.ts';
import { readNewsletter } from '../cli/newsletter.ts';
import { statusLines } from '../cli/status-lines.ts';

export const command: Command = {
  usage: 'status [EDITION] [--stack NAME | --local] [--table NAME] [--json]',
  async run(args, answer) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: TABLE_OPTIONS });
    const deployment = await openDeployment(values);
    const row = await findEdition(positionals[0], deployment.register);
    const [report, control] = await Promise.all([
      deliveriesOf(row.id, deployment),
      deployment.control.read(),
    ]);
    const gate = control.gates[row.id] ?? OPEN_GATE;
    answer(
      { edition: row, deliveries: report, gate, ...stopsIn(control) },
      statusLines({
        row,
        report,
        control,
        gate,
        needsApproval: readNewsletter().deliver.approval === 'required',
      }),
    );
  },
};

/** What is stopping all editions at the moment. */
function stopsIn({ paused, parked, quotaUntil }: ControlState) {
  return { paused, parked, quotaUntil };
}
