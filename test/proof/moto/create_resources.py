"""Creates every resource of a CDK template on moto_server, each through its own API.

moto's CloudFormation knows a third of our resource types, and would check none of their properties: botocore validates
every parameter against AWS's own model of the API, and moto answers as the service does.

usage: create_resources.py ENDPOINT FOLDER   (FOLDER holds the synthesised template and its assets)
prints {"refs": logical id -> name, "outputs": ..., "environments": logical id -> variables, "created": n, "missing": [...]}
"""

import io
import json
import pathlib
import re
import sys
import zipfile

import boto3
from botocore.awsrequest import AWSResponse

ENDPOINT, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
REGION, ACCOUNT = "eu-west-1", "123456789012"
STACK = next(FOLDER.glob("*.template.json")).name.removesuffix(".template.json")
TEMPLATE = json.loads((FOLDER / f"{STACK}.template.json").read_text())
RESOURCES = TEMPLATE["Resources"]
refs = {"AWS::Region": REGION, "AWS::AccountId": ACCOUNT, "AWS::Partition": "aws", "AWS::URLSuffix": "amazonaws.com"}
attributes = {}
missing = []


class NoBody:
    """An empty answer, as botocore reads it."""

    def read(self):
        return b"{}"

    def stream(self):
        yield b"{}"


def client(service):
    return boto3.client(
        service, endpoint_url=ENDPOINT, region_name=REGION, aws_access_key_id="test", aws_secret_access_key="test"
    )


def named_by(value):
    """Logical ids that a value refers to."""
    if isinstance(value, list):
        return {name for each in value for name in named_by(each)}
    if not isinstance(value, dict):
        return set()
    if set(value) == {"Ref"}:
        return {value["Ref"]}
    if set(value) == {"Fn::GetAtt"}:
        return {value["Fn::GetAtt"][0]}
    return {name for each in value.values() for name in named_by(each)}


def resolved(value):
    if isinstance(value, list):
        return [resolved(each) for each in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        [[function, inner]] = value.items()
        if function == "Ref":
            return refs[inner]
        if function == "Fn::GetAtt":
            return attributes[tuple(inner)]
        if function == "Fn::Join":
            return inner[0].join(str(resolved(each)) for each in inner[1])
        if function == "Fn::Sub":
            return re.sub(r"\$\{([^}]+)\}", lambda found: str(refs[found[1]]), inner)
        if function == "Fn::FindInMap":
            table, key, name = (resolved(each) for each in inner)
            return TEMPLATE["Mappings"][table][key][name]
    return {key: resolved(each) for key, each in value.items()}


def in_order():
    done = []

    def visit(name, above=()):
        if name in done or name not in RESOURCES:
            return
        assert name not in above, f"circular: {above}"
        resource = RESOURCES[name]
        after = resource.get("DependsOn", [])
        for other in sorted(named_by(resource.get("Properties", {})) | set([after] if isinstance(after, str) else after)):
            visit(other, (*above, name))
        done.append(name)

    for name in sorted(RESOURCES):
        visit(name)
    return done


def attempt(what, call, **parameters):
    """For the few calls that moto lacks. Anything else that fails is a finding."""
    try:
        call(**parameters)
    except Exception as error:
        if "NotImplemented" not in repr(error) and "not been implemented" not in str(error) and "404" not in str(error):
            raise
        missing.append(what)


def name_for(logical_id, longest=64):
    return f"{STACK}-{logical_id}-x9Qz"[:longest]


def bucket(logical_id, p):
    s3, name = client("s3"), name_for(logical_id, 63).lower()
    s3.create_bucket(
        Bucket=name,
        CreateBucketConfiguration={"LocationConstraint": REGION},
        ObjectOwnership=p["OwnershipControls"]["Rules"][0]["ObjectOwnership"],
    )
    rules = p["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    by_default = [{"ApplyServerSideEncryptionByDefault": rule["ServerSideEncryptionByDefault"]} for rule in rules]
    s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": by_default})
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=p["PublicAccessBlockConfiguration"])
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration=p["VersioningConfiguration"])
    s3.put_bucket_lifecycle_configuration(
        Bucket=name,
        LifecycleConfiguration={"Rules": [lifecycle(n, rule) for n, rule in enumerate(p["LifecycleConfiguration"]["Rules"])]},
    )
    return name, {"Arn": f"arn:aws:s3:::{name}"}


def lifecycle(number, rule):
    written = {"ID": str(number), "Status": rule["Status"], "Filter": {"Prefix": rule.get("Prefix", "")}}
    for key in ("AbortIncompleteMultipartUpload", "NoncurrentVersionExpiration"):
        if key in rule:
            written[key] = rule[key]
    if "ExpirationInDays" in rule:
        written["Expiration"] = {"Days": rule["ExpirationInDays"]}
    return written


def bucket_policy(logical_id, p):
    s3 = client("s3")
    s3.put_bucket_policy(Bucket=p["Bucket"], Policy=json.dumps(p["PolicyDocument"]))
    # moto ignores the condition "without TLS" and would deny everything.
    s3.delete_bucket_policy(Bucket=p["Bucket"])
    return logical_id, {}


def table(logical_id, p):
    dynamodb, name, [replica] = client("dynamodb"), name_for(logical_id), p["Replicas"]
    answer = dynamodb.create_table(
        TableName=name,
        **{key: p[key] for key in ("AttributeDefinitions", "KeySchema", "BillingMode", "GlobalSecondaryIndexes")},
        DeletionProtectionEnabled=replica["DeletionProtectionEnabled"],
    )
    dynamodb.update_time_to_live(TableName=name, TimeToLiveSpecification=p["TimeToLiveSpecification"])
    dynamodb.update_continuous_backups(
        TableName=name, PointInTimeRecoverySpecification=replica["PointInTimeRecoverySpecification"]
    )
    return name, {"Arn": answer["TableDescription"]["TableArn"]}


def text_of(value):
    return json.dumps(value) if isinstance(value, dict) else str(value).lower() if isinstance(value, bool) else str(value)


def queue(logical_id, p):
    name = name_for(logical_id)
    of_queue = {key: text_of(value) for key, value in p.items()}
    url = client("sqs").create_queue(QueueName=name, Attributes=of_queue)["QueueUrl"]
    return url, {"Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}", "QueueName": name}


def queue_policy(logical_id, p):
    for url in p["Queues"]:
        client("sqs").set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps(p["PolicyDocument"])})
    return logical_id, {}


def topic(logical_id, p):
    arn = client("sns").create_topic(Name=name_for(logical_id), Attributes={"DisplayName": p["DisplayName"]})["TopicArn"]
    return arn, {"TopicArn": arn}


def topic_policy(logical_id, p):
    for arn in p["Topics"]:
        client("sns").set_topic_attributes(TopicArn=arn, AttributeName="Policy", AttributeValue=json.dumps(p["PolicyDocument"]))
    return logical_id, {}


def role(logical_id, p):
    name = name_for(logical_id)
    answer = client("iam").create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(p["AssumeRolePolicyDocument"]))
    return name, {"Arn": answer["Role"]["Arn"]}


def policy(logical_id, p):
    for name in p["Roles"]:
        client("iam").put_role_policy(
            RoleName=name, PolicyName=p["PolicyName"], PolicyDocument=json.dumps(p["PolicyDocument"])
        )
    return logical_id, {}


def log_group(logical_id, p):
    name = p.get("LogGroupName", name_for(logical_id))
    client("logs").create_log_group(logGroupName=name)
    client("logs").put_retention_policy(logGroupName=name, retentionInDays=p["RetentionInDays"])
    return name, {"Arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{name}:*"}


def function(logical_id, p):
    name = name_for(logical_id)
    p["Tags"] = {tag["Key"]: tag["Value"] for tag in p.get("Tags", [])}
    return name, {"Arn": client("lambda").create_function(FunctionName=name, **p)["FunctionArn"]}


def identity(logical_id, p):
    sesv2, domain = client("sesv2"), p["EmailIdentity"]
    sesv2.create_email_identity(EmailIdentity=domain)
    # Verification takes DNS on AWS; the v1 call of moto needs none.
    client("ses").verify_domain_identity(Domain=domain)
    put = [
        ("put_email_identity_mail_from_attributes", "MailFromAttributes"),
        ("put_email_identity_feedback_attributes", "FeedbackAttributes"),
    ]
    for call, key in put:
        attempt(f"sesv2 {call}", getattr(sesv2, call), EmailIdentity=domain, **p[key])
    tokens = {f"DkimDNSToken{part}{n}": f"{part.lower()}{n}" for n in (1, 2, 3) for part in ("Name", "Value")}
    return domain, tokens


def configuration_set(logical_id, p):
    name = name_for(logical_id)
    client("sesv2").create_configuration_set(
        ConfigurationSetName=name, DeliveryOptions=p["DeliveryOptions"], SuppressionOptions=p["SuppressionOptions"]
    )
    return name, {}


def event_destination(logical_id, p):
    wanted = p["EventDestination"]
    kinds = ["".join(f"_{c}" if c.isupper() else c for c in kind).upper() for kind in wanted["MatchingEventTypes"]]
    attempt(
        "sesv2 create_configuration_set_event_destination",
        client("sesv2").create_configuration_set_event_destination,
        ConfigurationSetName=p["ConfigurationSetName"],
        EventDestinationName=name_for(logical_id),
        EventDestination={
            "Enabled": wanted["Enabled"],
            "MatchingEventTypes": kinds,
            "SnsDestination": {"TopicArn": wanted["SnsDestination"]["TopicARN"]},
        },
    )
    return logical_id, {}


def created_by(service, call, answer_key=None, keys=None):
    """For types whose properties are the parameters of one call."""

    def create(logical_id, p):
        answer = getattr(client(service), call)(**p)
        return (answer[answer_key] if answer_key else logical_id), {key: f"{logical_id}.{key}" for key in keys or []}

    return create


def named(service, call, parameter, longest=64, arn=None):
    """The same for calls that want a name, which CloudFormation would make up."""

    def create(logical_id, p):
        name = name_for(logical_id, longest)
        getattr(client(service), call)(**{parameter: name}, **p)
        return name, {} if arn is None else {"Arn": arn + name}

    return create


def permission(logical_id, p):
    client("lambda").add_permission(StatementId=logical_id, **p)
    return logical_id, {}


def mapping(logical_id, p):
    # moto would start a worker of its own, in a container: botocore's check of the parameters is all we want.
    lambda_ = client("lambda")
    lambda_.meta.events.register("before-send.lambda.*", lambda request, **_: AWSResponse(request.url, 202, {}, NoBody()))
    lambda_.create_event_source_mapping(**p)
    return logical_id, {}


def stage(logical_id, p):
    client("apigatewayv2").create_stage(**{key: value for key, value in p.items() if key != "Tags"})
    return p["StageName"], {}


MAKERS = {
    "AWS::S3::Bucket": bucket,
    "AWS::S3::BucketPolicy": bucket_policy,
    "AWS::DynamoDB::GlobalTable": table,
    "AWS::SQS::Queue": queue,
    "AWS::SQS::QueuePolicy": queue_policy,
    "AWS::SNS::Topic": topic,
    "AWS::SNS::TopicPolicy": topic_policy,
    "AWS::SNS::Subscription": created_by("sns", "subscribe", "SubscriptionArn"),
    "AWS::IAM::Role": role,
    "AWS::IAM::Policy": policy,
    "AWS::Logs::LogGroup": log_group,
    "AWS::Lambda::Function": function,
    "AWS::Lambda::Permission": permission,
    "AWS::Lambda::EventInvokeConfig": created_by("lambda", "put_function_event_invoke_config"),
    "AWS::Lambda::EventSourceMapping": mapping,
    "AWS::Scheduler::Schedule": named("scheduler", "create_schedule", "Name"),
    "AWS::SES::EmailIdentity": identity,
    "AWS::SES::ConfigurationSet": configuration_set,
    "AWS::SES::ConfigurationSetEventDestination": event_destination,
    "AWS::ApiGatewayV2::Api": created_by("apigatewayv2", "create_api", "ApiId"),
    "AWS::ApiGatewayV2::Integration": created_by("apigatewayv2", "create_integration", "IntegrationId"),
    "AWS::ApiGatewayV2::Route": created_by("apigatewayv2", "create_route", "RouteId"),
    "AWS::ApiGatewayV2::Stage": stage,
    "AWS::CloudWatch::Alarm": named(
        "cloudwatch", "put_metric_alarm", "AlarmName", 255, f"arn:aws:cloudwatch:{REGION}:{ACCOUNT}:alarm:"
    ),
    "AWS::CloudWatch::Dashboard": named("cloudwatch", "put_dashboard", "DashboardName"),
}
# Tags that the API wants as a dictionary, or in another call.
DICTIONARY_TAGS = {"AWS::ApiGatewayV2::Api"}
KEEPS_TAGS = {"AWS::CloudWatch::Alarm", "AWS::Lambda::Function", *DICTIONARY_TAGS}


def upload_assets():
    s3, name = client("s3"), f"cdk-hnb659fds-assets-{ACCOUNT}-{REGION}"
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
    for key, file in json.loads((FOLDER / f"{STACK}.assets.json").read_text())["files"].items():
        source = FOLDER / file["source"]["path"]
        if not source.is_dir():
            continue
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as opened:
            for path in sorted(each for each in source.rglob("*") if each.is_file()):
                opened.write(path, path.relative_to(source))
        s3.put_object(Bucket=name, Key=f"{key}.zip", Body=archive.getvalue())


def properties_of(logical_id):
    resource = RESOURCES[logical_id]
    properties = resolved(resource.get("Properties", {}))
    kind = resource["Type"]
    if kind not in KEEPS_TAGS:
        properties.pop("Tags", None)
    elif kind in DICTIONARY_TAGS and isinstance(properties.get("Tags"), list):
        properties["Tags"] = {tag["Key"]: tag["Value"] for tag in properties["Tags"]}
    return properties


for parameter, described in TEMPLATE.get("Parameters", {}).items():
    refs[parameter] = described.get("Default")
upload_assets()
failed = []
for logical_id in in_order():
    kind = RESOURCES[logical_id]["Type"]
    try:
        refs[logical_id], found = MAKERS[kind](logical_id, properties_of(logical_id))
        attributes.update({(logical_id, key): value for key, value in found.items()})
    except Exception as error:
        failed.append(f"{logical_id} ({kind}): {error!r}"[:400])
        refs[logical_id] = logical_id
        attributes.update({(logical_id, key): logical_id for key in ("Arn", "QueueName", "TopicArn")})
print(
    json.dumps(
        {
            "created": len(RESOURCES) - len(failed),
            "failed": failed,
            "missing": missing,
            "refs": refs,
            "outputs": {key: resolved(output["Value"]) for key, output in TEMPLATE["Outputs"].items()},
            "environments": {
                logical_id: resolved(resource["Properties"]["Environment"]["Variables"])
                for logical_id, resource in RESOURCES.items()
                if resource["Type"] == "AWS::Lambda::Function"
            },
        }
    )
)
