package jobshare.systemtest.contract;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jobshare.local.demo.DemoIds;
import jobshare.local.demo.DemoPair;

/** The things of the demo programme on which an operation is tried, and those whose they are. */
final class Programme {

    /** Role 18 of the demo is open and held by the last person, who would like to share it. */
    private static final int HELD_ROLE = 18;
    private static final int STRANGER = 1;
    /** Enough to be cancelled before it ends. */
    private static final int ROWS_OF_A_LONG_IMPORT = 30_000;

    private final Api api;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    Programme(Api api) {
        this.api = api;
    }

    /** The address of an operation on what a pair has to do with. @param pair null for the role that someone holds */
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
            default -> throw new IllegalArgumentException(operation + " has a parameter that is new here: " + parameter);
        };
    }

    private UUID about(String path, DemoPair pair) {
        if (path.endsWith("/export")) {
            return pair.first();
        }
        var parts = path.split("/");
        return switch (parts[2]) {
            case "people" -> path.endsWith("/contact") ? pair.second() : pair.first();
            // someone of its own, since SCIM erases without asking for a version
            case "v2" -> UUID.fromString(found.computeIfAbsent("user", _ -> provision()));
            case "roles" -> DemoIds.role(HELD_ROLE);
            case "introductions" -> parts[3].equals("invitations") ? pair.invitation() : pair.introduction();
            case "partnerships" -> pair.partnership();
            // an arrangement has the id of the proposal that led to it
            case "proposals",
                    "arrangements" ->
                pair == DemoPair.AGREED
                        ? UUID.fromString(found.computeIfAbsent("draft", _ -> draft()))
                        : pair.proposal();
            case "imports" -> UUID.fromString(path.endsWith("/cancel")
                    ? found.computeIfAbsent("long import", _ -> startImport(ROWS_OF_A_LONG_IMPORT))
                    : found.computeIfAbsent("ended import", _ -> endedImport()));
            case "vocabulary" -> UUID.fromString(found.computeIfAbsent("import", _ -> importVocabulary()));
            case "matches" -> switch (parts[3]) {
                case "people" -> pair.first();
                case "roles" -> path.endsWith("/partners") ? DemoIds.role(HELD_ROLE) : pair.role();
                case "partnerships" -> pair.partnership();
                case "arrangements" -> pair.proposal();
                default -> UUID.fromString(found.computeIfAbsent("log", _ -> askForPartners()));
            };
            default -> throw new IllegalArgumentException("There is nothing of the demo programme for " + path);
        };
    }

    private String of(DemoPair pair, String part) {
        return found.computeIfAbsent(pair + part,
                _ -> api.get("proposal", "/v1/proposals/" + pair.proposal(), Caller.HR).orFail().json()
                        .path(part).path(0).path("id").textValue());
    }

    private String token(DemoPair pair) {
        return found.computeIfAbsent(pair + "token", _ -> {
            var links = "/v1/proposals/" + pair.proposal() + "/share-links";
            api.post("proposal", links, Caller.HR, "{}").orFail();
            var items = api.get("proposal", links, Caller.HR).orFail().json().path("items");
            var path = items.path(items.size() - 1).path("path").textValue();
            return path.substring(path.lastIndexOf('/') + 1);
        });
    }

    private String draft() {
        var agreed = DemoPair.AGREED;
        return api
                .post("proposal", "/v1/proposals", Caller.HR,
                        "{\"partnershipId\": \"" + agreed.partnership() + "\", \"roleId\": \""
                                + agreed.role() + "\", \"pitch\": {\"whyShared\": \"Two heads\"}}")
                .orFail().json().path("id").textValue();
    }

    private String askForPartners() {
        return api.get("matching", "/v1/matches/people/" + DemoIds.ANA, Caller.person(STRANGER)).orFail().json().path("logId")
                .textValue();
    }

    private String startImport(int rows) {
        return Upload.people(rows).send(api, Caller.HR).orFail().json().path("id").textValue();
    }

    private String endedImport() {
        var id = startImport(1);
        await().atMost(Duration.ofMinutes(1)).until(() -> api.get("profile", "/v1/imports/" + id, Caller.HR).orFail().json()
                .path("status").textValue().equals("DONE"));
        return id;
    }

    private String provision() {
        return api.post("profile", "/scim/v2/Users", Caller.HR_SYSTEM, "{\"userName\": \"user-" + UUID.randomUUID()
                + "\", \"name\": {\"givenName\": \"Given\", \"familyName\": \"Family\"}}").orFail().json().path("id").textValue();
    }

    private String importVocabulary() {
        return Upload.shippedVocabulary().send(api, Caller.HR).orFail().json().path("id").textValue();
    }

    /** Someone of a role to whom this belongs: one of the pair, or who keeps the role. */
    Caller own(String role, Operation operation, DemoPair pair) {
        if (!role.equals("employee")) {
            return Caller.demo(role);
        }
        var ofTheRoleThatSomeoneHolds = operation.path().startsWith("/v1/roles") || operation.id().equals("findRolePartners");
        return Caller.person(ofTheRoleThatSomeoneHolds ? DemoIds.PEOPLE : pair.firstNumber());
    }

    /** Someone of the same role who has no part in it. */
    Caller other(String role) {
        return switch (role) {
            case "employee" -> Caller.person(STRANGER);
            // those of role 20
            case "recruiter", "hiring-manager" -> new Caller(role, "demo-" + role + "-2");
            default -> Caller.demo(role);
        };
    }

    /** The example of a request, moved to a pair; nothing that must be new is left in it. */
    ObjectNode body(Operation operation, DemoPair pair) {
        var body = (ObjectNode) operation.requestExample()
                .orElseThrow(() -> new IllegalStateException(operation + " has no request example")).deepCopy();
        body.remove("id");
        body.remove("incumbentId");
        replace(body, "personId", pair.first());
        replace(body, "fromPersonId", pair.first());
        replace(body, "toPersonId", pair.second());
        replace(body, "introductionId", pair.introduction());
        replace(body, "partnershipId", pair.partnership());
        replace(body, "roleId", pair.role());
        for (var unique : new String[]{"employeeNumber", "subject", "requisition", "userName"}) {
            if (body.has(unique)) {
                body.put(unique, unique + "-" + UUID.randomUUID());
            }
        }
        var members = Arrays.asList(pair.first(), pair.second()).iterator();
        for (var list : new String[]{"members", "statutoryRequests", "grounds"}) {
            body.path(list)
                    .forEach(item -> replace((ObjectNode) item, "personId", members.hasNext() ? members.next() : pair.first()));
        }
        return body;
    }

    private static void replace(ObjectNode body, String field, UUID id) {
        if (body.path(field).isTextual()) {
            body.put(field, id.toString());
        }
    }
}
