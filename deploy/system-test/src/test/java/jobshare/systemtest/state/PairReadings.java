package jobshare.systemtest.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.ApiResponse;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;
import jobshare.systemtest.Journey;
import jobshare.systemtest.contract.Operation;

/** What can be read about two people, in a form that is equal for any two people with the same story. */
final class PairReadings {

    /** Lists of the whole programme, of which only the entries about the two people are compared. */
    private static final Set<String> LISTS = Set.of("listIntroductions", "listPartnerships", "listInvitations", "getOwnProfile");
    private static final int MAX_LOG_IDS = 4;
    /** Depend on how often somebody looked. */
    private static final List<String> LOGS = List.of("matchLog", "inputs");

    private final HttpGateway gateway;
    private final Journey pair;
    private final Target target;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> logIds = new LinkedHashSet<>();

    PairReadings(HttpGateway gateway, Journey pair) {
        this.gateway = gateway;
        this.pair = pair;
        target = new Target(gateway, Situation.PEOPLE_WITHOUT_CONTACT, pair);
        names.put("first", pair.first.toString());
        names.put("second", pair.second.toString());
        names.put("role", pair.role.toString());
        names.put("introduction", pair.introduction.toString());
        names.put("partnership", pair.partnership.toString());
        names.put("proposal", pair.proposal.toString());
        var interview = gateway.send(ApiRequest.of("GET", pair.proposal()).as(Caller.HR))
                .json()
                .path("interviews")
                .path(0)
                .path("id");
        if (interview.isTextual()) {
            names.put("interview", interview.asText());
        }
    }

    /** The addresses of an operation, with names instead of ids; the same for every pair. */
    List<String> addresses(Operation operation) {
        if (operation.id().equals("getMatchLog")) {
            return IntStream.range(0, logIds.size()).mapToObj(i -> "/v1/matches/log/" + i).toList();
        }
        if (operation.id().equals("listPeople")) {
            return List.of("/v1/people?site=S-{first8}");
        }
        if (LISTS.contains(operation.id())) {
            return List.of(operation.path() + (operation.id().startsWith("list") ? "?limit=100" : ""));
        }
        var addresses = new LinkedHashSet<String>();
        if (target.has(operation)) {
            for (var address : target.addresses(operation, List.of())) {
                var named = named(address);
                addresses.add(named);
                // the same of the second person
                addresses.add(named.replace("{first}", "{swap}").replace("{second}", "{first}").replace("{swap}", "{second}"));
            }
        }
        return List.copyOf(addresses);
    }

    private String named(String text) {
        var named = text;
        for (var name : names.entrySet()) {
            named = named.replace(name.getValue(), "{" + name.getKey() + "}");
        }
        return named;
    }

    /** The response to a reader, without ids and times. */
    String read(Operation operation, String address, Reader reader) {
        var path = address.replace("{first8}", pair.first.toString().substring(0, 8));
        for (var name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        if (operation.id().equals("getMatchLog")) {
            var number = Integer.parseInt(path.replaceAll(".*/", ""));
            path = "/v1/matches/log/" + logIds.stream().skip(number).findFirst().orElse("none");
        }
        var response = gateway.send(ApiRequest.of(operation.service(), "GET", path).as(reader.of(pair)));
        return response.status() + " " + response.type() + " " + normal(compared(operation, response));
    }

    private String compared(Operation operation, ApiResponse response) {
        if (!response.type().startsWith("application/json")) {
            // long lines of a calendar are folded
            return response.text().replaceAll("\r?\n ", "");
        }
        var json = response.json();
        if (json.path("logId").isTextual() && logIds.size() < MAX_LOG_IDS) {
            logIds.add(json.path("logId").asText());
        }
        if (json instanceof ObjectNode object && operation.id().equals("exportMatchingData")) {
            object.remove(LOGS);
        }
        if (LISTS.contains(operation.id()) && json.path("items") instanceof ArrayNode items) {
            keepOwn(items);
        }
        return json.toString();
    }

    private void keepOwn(ArrayNode items) {
        for (var entries = items.elements(); entries.hasNext();) {
            JsonNode entry = entries.next();
            if (names.values().stream().noneMatch(entry.toString()::contains)) {
                entries.remove();
            }
        }
    }

    private String normal(String text) {
        return named(text).replace(pair.first.toString().substring(0, 8), "{first8}")
                .replace(pair.second.toString().substring(0, 8), "{second8}")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "{id}")
                .replaceAll("[0-9a-f]{64}", "{key}")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?Z", "{time}")
                .replaceAll("\\d{8}T\\d{6}Z?", "{time}")
                .replaceAll("\"lag\":\\d+", "\"lag\":{lag}")
                .replaceAll("\"next\":\"[^\"]*\"", "\"next\":{cursor}");
    }
}
