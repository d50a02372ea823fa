package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jobshare.systemtest.HttpGateway;
import jobshare.systemtest.RunningSuite;

/** The contracts that the running services serve. */
public final class Contracts {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private Contracts() {
    }

    /** All operations of all services, in the order of the contracts. */
    public static List<Operation> operations(HttpGateway gateway) {
        return RunningSuite.SERVICES.stream()
                .flatMap(service -> of(service, gateway.get(service, "/openapi?format=JSON", null).json()).stream())
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
