package jobshare.systemtest.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jobshare.systemtest.ApiClient;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.ApiResponse;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;
import jobshare.systemtest.Journey;
import jobshare.systemtest.contract.ExampleBody;
import jobshare.systemtest.contract.InvalidRequests;
import jobshare.systemtest.contract.Mutation;
import jobshare.systemtest.contract.Operation;

/** A pair in a situation, as something to call operations on. */
final class Target {

    private static final UUID UNKNOWN = UUID.fromString("0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d");

    private final HttpGateway gateway;
    private final Situation situation;
    private final Journey pair;
    private final Map<String, Boolean> exists = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    Target(HttpGateway gateway, Situation situation, Journey pair) {
        this.gateway = gateway;
        this.situation = situation;
        this.pair = pair;
        for (var path : List.of("/v1/introductions/" + pair.introduction, "/v1/introductions/invitations/" + pair.introduction,
                pair.partnership(), pair.proposal(), "/v1/arrangements/" + pair.proposal)) {
            var caller = path.contains("invitations") ? pair.one.caller() : Caller.HR;
            exists.put(path, gateway.send(ApiRequest.of("GET", path).as(caller)).isSuccess());
        }
        var proposal = gateway.send(ApiRequest.of("GET", pair.proposal()).as(Caller.HR)).json();
        parts.put("concernId", id(proposal.path("concerns")));
        parts.put("interviewId", id(proposal.path("interviews")));
    }

    private static String id(JsonNode list) {
        return list.path(0).path("id").asText(UNKNOWN.toString());
    }

    Situation situation() {
        return situation;
    }

    Journey pair() {
        return pair;
    }

    /** Whether the operation is about an object that the situation has. */
    boolean has(Operation operation) {
        if (operation.path().matches("/(scim|v1/imports|v1/vocabulary)/?.*") || isAboutNone(operation)) {
            return false;
        }
        return exists.entrySet()
                .stream()
                .filter(entry -> address(operation).startsWith(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(true);
    }

    /** Whether neither path, query nor body takes an id. */
    private static boolean isAboutNone(Operation operation) {
        return operation.parameters("path").isEmpty()
                && operation.parameters("query").stream().noneMatch(parameter -> parameter.name().endsWith("Id"))
                && !(operation.takesJson() && operation.requestExample()
                        .stream()
                        .anyMatch(
                                body -> List.of("fromPersonId", "introductionId", "partnershipId").stream().anyMatch(body::has)));
    }

    /** The path with the ids of the pair. */
    String address(Operation operation) {
        var address = operation.path();
        for (var parameter : operation.parameters("path")) {
            address = address.replace("{" + parameter.name() + "}", value(operation.path(), parameter.name()));
        }
        return address;
    }

    private String value(String path, String parameter) {
        return switch (parameter) {
            case "id" -> owner(path).toString();
            case "other" -> pair.second.toString();
            case "number" -> "1";
            case "question" -> "decisions";
            case "ruleSetId" -> "GB-2024";
            case "token" -> "unknown";
            default -> parts.getOrDefault(parameter, UNKNOWN.toString());
        };
    }

    private UUID owner(String path) {
        var words = path.split("/");
        var kind = words[2].equals("matches") ? words[3] : path.contains("/people/") ? "people" : words[2];
        return switch (kind) {
            case "people" -> path.endsWith("/contact") ? pair.second : pair.first;
            case "roles" -> pair.role;
            case "introductions" -> pair.introduction;
            case "partnerships" -> pair.partnership;
            case "proposals", "arrangements" -> pair.proposal;
            default -> UNKNOWN;
        };
    }

    /** The address alone, and with each query parameter that takes an id or another valid value. */
    List<String> addresses(Operation operation, List<UUID> roles) {
        var address = address(operation);
        var all = new ArrayList<String>();
        if (!operation.parameters("path").isEmpty()) {
            all.add(address);
        }
        for (var parameter : operation.parameters("query")) {
            switch (parameter.name()) {
                case "roleId" -> {
                    all.add(address + "?roleId=" + pair.role);
                    if (address.endsWith("/template")) {
                        roles.forEach(role -> all.add(address + "?roleId=" + role));
                    }
                }
                case "personId", "leaving" -> all.add(address + "?" + parameter.name() + "=" + pair.first);
                case "partnershipId" -> all.add(address + "?partnershipId=" + pair.partnership);
                case "proposalId" -> all.add(address + "?proposalId=" + pair.proposal);
                case "year" -> all.add(address + "?year=2027");
                case "number" -> all.add(address + "?number=1");
                case "from" -> all.add(address + "?from=1&to=1");
                case "format" -> all.add(address + "?format=pdf");
                default -> {
                }
            }
        }
        return all;
    }

    /** The callers with each role that the contract names; of the employees both partners. */
    List<Caller> callers(Operation operation) {
        var callers = new ArrayList<Caller>();
        for (var role : operation.roles()) {
            switch (role) {
                case "employee" -> callers.addAll(List.of(pair.one.caller(), pair.other.caller()));
                case "recruiter" -> callers.add(pair.recruiter.caller());
                case "hiring-manager" -> callers.add(pair.manager.caller());
                default -> callers.add(Caller.demo(role));
            }
        }
        return callers;
    }

    /** The request of a command with the example body of the contract. */
    ApiRequest command(Operation operation, Caller caller) {
        var request = withoutBody(operation, caller);
        return operation.takesJson() ? request.body(operation.requestType().orElseThrow(), body(operation).toString()) : request;
    }

    /** Invalid and unusual variants of the command. */
    List<Mutation> invalidCommands(Operation operation, Caller caller) {
        return InvalidRequests.of(operation, withoutBody(operation, caller),
                operation.takesJson() ? body(operation) : JsonNodeFactory.instance.objectNode());
    }

    private ApiRequest withoutBody(Operation operation, Caller caller) {
        var request = ApiRequest.of(operation.service(), operation.method(), address(operation)).as(caller);
        var isConditional = operation.parameters("header").stream().anyMatch(header -> header.name().equals("If-Match"));
        return isConditional ? request.with("If-Match", "*") : request;
    }

    private ObjectNode body(Operation operation) {
        return ExampleBody.of(operation,
                new ExampleBody.Ids(pair.first, pair.second, pair.introduction, pair.partnership, pair.role));
    }

    /** Whether the operation is one of the actions. */
    static boolean isOneOf(Set<String> actions, Operation operation) {
        var verb = operation.path().substring(operation.path().lastIndexOf('/') + 1);
        var words = operation.id().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return actions.stream().anyMatch(action -> action.equals(verb) || words.startsWith(action));
    }

    /** What the partners, the recruiter, the hiring manager or HR may do now. */
    Set<String> allowedActions() {
        var actions = new TreeSet<String>();
        exists.forEach((path, isThere) -> {
            if (isThere) {
                for (var client : List.of(pair.one, pair.other, pair.manager, pair.recruiter, new ApiClient(Caller.HR))) {
                    ApiResponse response = gateway.send(ApiRequest.of("GET", path).as(client.caller()));
                    if (response.isSuccess()) {
                        response.json().path("allowedActions").forEach(action -> actions.add(action.asText()));
                    }
                }
            }
        });
        return actions;
    }

    @Override
    public String toString() {
        return situation.name();
    }
}
