package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The contracts as the running services serve them. */
final class Contracts {

    static final List<String> SERVICES = List.of("profile", "matching", "proposal");
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private Contracts() {
    }

    /** All operations of all services, in the order of the contracts. */
    static List<Operation> operations(Api api) {
        return SERVICES.stream().flatMap(service -> of(service, api.get(service, "/openapi?format=JSON", null).json()).stream())
                .toList();
    }

    private static List<Operation> of(String service, JsonNode contract) {
        var operations = new ArrayList<Operation>();
        var schemas = new Schemas(contract);
        contract.path("paths").properties().forEach(path -> path.getValue().properties().forEach(entry -> {
            if (METHODS.contains(entry.getKey())) {
                operations.add(new Operation(service, entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue(),
                        path.getValue(), schemas));
            }
        }));
        return operations;
    }
}
