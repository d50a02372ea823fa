package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import jobshare.systemtest.ApiRequest;

/** Requests with a path, query, header or JSON body that is invalid or unusual. */
public final class InvalidRequests {

    private InvalidRequests() {
    }

    /** @param request a valid request without its body */
    public static List<Mutation> of(Operation operation, ApiRequest request, ObjectNode body) {
        var mutations = new ArrayList<Mutation>();
        mutations.addAll(new AddressMutations(operation,
                operation.takesJson() ? request.body(operation.requestType().orElseThrow(), body.toString()) : request).all());
        if (operation.takesJson()) {
            mutations.addAll(new BodyMutations(operation, request, body).all());
        }
        return mutations;
    }
}
