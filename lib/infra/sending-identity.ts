import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { BroadsheetFunction } from './broadsheet-function.ts';

export interface SendingIdentityProps {
  /** Domain that mails come from, verified with SES. */
  readonly identity: string;
  /** The only From address that our functions may use. */
  readonly fromAddress: string;
  /** False when the domain is already an identity in SES. */
  readonly createIdentity: boolean;
}

/** Every event that SES publishes about a mail. Each proves that SES accepted it; opens and clicks are not tracked. */
const EVENTS = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.RENDERING_FAILURE,
];

/** 4 deliver: the SES identity, its configuration sets, and the topic of their events. */
export class SendingIdentity extends Construct {
  /** Null when the domain was verified before and this stack does not manage it. */
  readonly identity: EmailIdentity | null;
  readonly digest: ConfigurationSet;
  /** Confirmation mails have a separate set, so that complaints about them never stop the digest. */
  readonly confirmation: ConfigurationSet;
  /** SES events of both sets. */
  readonly events: Topic;
  readonly #fromAddress: string;

  constructor(scope: Construct, id: string, props: SendingIdentityProps) {
    super(scope, id);
    this.#fromAddress = props.fromAddress;
    this.identity = props.createIdentity ? createIdentity(this, props.identity) : null;
    this.events = new Topic(this, 'Events', { displayName: 'Broadsheet SES events', enforceSSL: true });
    this.digest = this.#createSet('Digest');
    this.confirmation = this.#createSet('Confirmation');
  }

  /** Allow sending as the newsletter, through one of its configuration sets. */
  allowSending(sender: BroadsheetFunction, set: ConfigurationSet): void {
    const from = { StringEqualsIgnoreCase: { 'ses:FromAddress': this.#fromAddress } };
    sender.allow(['ses:SendRawEmail'], [arnOf(this, 'configuration-set', set.configurationSetName)], from);
    sender.allowAll(
      ['ses:SendRawEmail'],
      arnOf(this, 'identity', '*'),
      'In the sandbox SES checks the recipient’s identity as well; the condition limits it to our From address.',
      from,
    );
  }

  /** Allow asking how many mails a second and a day SES accepts from this account. */
  allowAskingForQuota(asker: BroadsheetFunction): void {
    asker.allowAll(['ses:GetSendQuota'], '*', 'ses:GetSendQuota has no resource to name.');
  }

  #createSet(id: string): ConfigurationSet {
    const set = new ConfigurationSet(this, id, {
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
    });
    set.addEventDestination('Events', {
      destination: EventDestination.snsTopic(this.events),
      events: EVENTS,
    });
    return set;
  }
}

function createIdentity(scope: Construct, domain: string): EmailIdentity {
  const created = new EmailIdentity(scope, 'Identity', {
    identity: Identity.domain(domain),
    // SPF aligns with the newsletter's own domain instead of amazonses.com.
    mailFromDomain: `bounce.${domain}`,
    // Bounces reach us as events, so SES need not mail them as well.
    feedbackForwarding: false,
  });
  // Other senders may use the domain too: neither a removed stack nor `createIdentity: false` takes it from them.
  created.applyRemovalPolicy(RemovalPolicy.RETAIN);
  return created;
}

function arnOf(scope: Construct, resource: string, resourceName: string): string {
  return Stack.of(scope).formatArn({
    service: 'ses',
    resource,
    resourceName,
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
}
