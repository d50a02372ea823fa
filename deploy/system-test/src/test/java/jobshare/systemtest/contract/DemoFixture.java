package jobshare.systemtest.contract;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jobshare.local.demo.DemoIds;
import jobshare.local.demo.DemoPair;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;

/** The objects of the demo programme that a test calls an operation on, and the callers to whom they belong. */
final class DemoFixture {

    /** Role 18 of the demo is open; its incumbent is the last person, who wants to share it. */
    private static final int HELD_ROLE = 18;
    private static final int STRANGER = 1;
    /** So many that the import can be cancelled before it ends. */
    private static final int ROWS_OF_A_LONG_IMPORT = 30_000;

    private final HttpGateway gateway;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    DemoFixture(HttpGateway gateway) {
        this.gateway = gateway;
    }

    /** The target of an operation on the objects of a pair. */
    String address(Operation operation, DemoPair pair) {
        var address = operation.path();
        for (var parameter : operation.parameters("path")) {
            address = address.replace("{" + parameter.name() + "}", id(operation, parameter.name(), pair));
        }
        return address;
    }

    private String id(Operation operation, String parameter, DemoPair pair) {
        return switch (parameter) {
            case "other" -> pair.second().toString();
            case "concernId" -> of(pair, "concerns");
            case "entryId" -> pair.history().toString();
            case "interviewId" -> of(pair, "interviews");
            case "linkId" -> pair.shareLink().toString();
            case "token" -> token(pair);
            case "number" -> "1";
            case "question" -> "decisions";
            case "name" -> "User";
            case "ruleSetId" -> "GB-2024";
            case "uri" -> "urn:ietf:params:scim:schemas:core:2.0:User";
            case "id" -> about(operation.path(), pair).toString();
            default -> throw new IllegalArgumentException(operation + " has an unknown parameter: " + parameter);
        };
    }

    private UUID about(String path, DemoPair pair) {
        if (path.endsWith("/export")) {
            return pair.first();
        }
        var parts = path.split("/");
        return switch (parts[2]) {
            case "people" -> path.endsWith("/contact") ? pair.second() : pair.first();
            // a new person, since SCIM deletes without a precondition
            case "v2" -> UUID.fromString(found.computeIfAbsent("user", _ -> provision()));
            case "roles" -> DemoIds.role(HELD_ROLE);
            case "introductions" -> parts[3].equals("invitations") ? pair.invitation() : pair.introduction();
            case "partnerships" -> pair.partnership();
            // an arrangement has the id of the proposal that led to it
            case "proposals", "arrangements" ->
                pair == DemoPair.AGREED ? UUID.fromString(found.computeIfAbsent("draft", _ -> draft())) : pair.proposal();
            case "imports" -> UUID.fromString(
                    path.endsWith("/cancel") ? found.computeIfAbsent("long import", _ -> startImport(ROWS_OF_A_LONG_IMPORT))
                            : found.computeIfAbsent("ended import", _ -> endedImport()));
            case "vocabulary" -> UUID.fromString(found.computeIfAbsent("import", _ -> importVocabulary()));
            case "matches" -> switch (parts[3]) {
                case "people" -> pair.first();
                case "roles" -> path.endsWith("/partners") ? DemoIds.role(HELD_ROLE) : pair.role();
                case "partnerships" -> pair.partnership();
                case "arrangements" -> pair.proposal();
                default -> UUID.fromString(found.computeIfAbsent("log", _ -> askForPartners()));
            };
            default -> throw new IllegalArgumentException("The demo programme has no object for " + path);
        };
    }

    private String of(DemoPair pair, String part) {
        return found.computeIfAbsent(pair + part,
                _ -> gateway.get("proposal", "/v1/proposals/" + pair.proposal(), Caller.HR)
                        .requireSuccess()
                        .json()
                        .path(part)
                        .path(0)
                        .path("id")
                        .textValue());
    }

    private String token(DemoPair pair) {
        return found.computeIfAbsent(pair + "token", _ -> {
            var links = "/v1/proposals/" + pair.proposal() + "/share-links";
            gateway.post("proposal", links, Caller.HR, "{}").requireSuccess();
            var items = gateway.get("proposal", links, Caller.HR).requireSuccess().json().path("items");
            var path = items.path(items.size() - 1).path("path").textValue();
            return path.substring(path.lastIndexOf('/') + 1);
        });
    }

    private String draft() {
        var agreed = DemoPair.AGREED;
        return gateway
                .post("proposal", "/v1/proposals", Caller.HR,
                        "{\"partnershipId\": \"" + agreed.partnership() + "\", \"roleId\": \"" + agreed.role()
                                + "\", \"pitch\": {\"whyShared\": \"Two heads\"}}")
                .requireSuccess()
                .json()
                .path("id")
                .textValue();
    }

    private String askForPartners() {
        return gateway.get("matching", "/v1/matches/people/" + DemoIds.ANA, Caller.person(STRANGER))
                .requireSuccess()
                .json()
                .path("logId")
                .textValue();
    }

    private String startImport(int rows) {
        return Upload.people(rows).send(gateway, Caller.HR).requireSuccess().json().path("id").textValue();
    }

    private String endedImport() {
        var id = startImport(1);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> gateway.get("profile", "/v1/imports/" + id, Caller.HR)
                        .requireSuccess()
                        .json()
                        .path("status")
                        .textValue()
                        .equals("DONE"));
        return id;
    }

    private String provision() {
        return gateway
                .post("profile", "/scim/v2/Users", Caller.HR_SYSTEM,
                        "{\"userName\": \"user-" + UUID.randomUUID()
                                + "\", \"name\": {\"givenName\": \"Given\", \"familyName\": \"Family\"}}")
                .requireSuccess()
                .json()
                .path("id")
                .textValue();
    }

    private String importVocabulary() {
        return Upload.shippedVocabulary().send(gateway, Caller.HR).requireSuccess().json().path("id").textValue();
    }

    /** A caller to whom the object belongs: one of the pair, or the hiring manager or recruiter of the role. */
    Caller own(String role, Operation operation, DemoPair pair) {
        if (!role.equals("employee")) {
            return Caller.demo(role);
        }
        var concernsHeldRole = operation.path().startsWith("/v1/roles") || operation.id().equals("listRolePartners");
        return Caller.person(concernsHeldRole ? DemoIds.PEOPLE : pair.firstNumber());
    }

    /** A caller with the same role to whom the object does not belong. */
    Caller other(String role) {
        return switch (role) {
            case "employee" -> Caller.person(STRANGER);
            // the recruiter and the hiring manager of role 20
            case "recruiter", "hiring-manager" -> new Caller(role, "demo-" + role + "-2");
            default -> Caller.demo(role);
        };
    }

    /** The example of the request body, with the ids of a pair; without values that must be unique. */
    ObjectNode body(Operation operation, DemoPair pair) {
        return ExampleBody.of(operation,
                new ExampleBody.Ids(pair.first(), pair.second(), pair.introduction(), pair.partnership(), pair.role()));
    }
}
