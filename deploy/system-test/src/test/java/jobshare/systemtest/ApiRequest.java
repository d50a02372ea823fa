package jobshare.systemtest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request to one of the services.
 *
 * @param service name of the service, which is also the name of its database: {@code profile}
 * @param target path and query as sent over the wire
 * @param type media type of the body
 */
public record ApiRequest(
        String service,
        String method,
        String target,
        Map<String, String> headers,
        @Nullable String type,
        byte @Nullable [] body) {

    public static ApiRequest of(String service, String method, String target) {
        return new ApiRequest(service, method, target, Map.of(), null, null);
    }

    /** A request to the service that owns the path. */
    public static ApiRequest of(String method, String target) {
        return of(serviceOf(target), method, target);
    }

    private static String serviceOf(String target) {
        return switch (target.split("[/?]")[2]) {
            case "people", "roles", "vocabulary", "imports", "v2" -> "profile";
            case "matches", "introductions", "partnerships" -> "matching";
            case "proposals", "arrangements", "funnel" -> "proposal";
            default -> throw new IllegalArgumentException("No service has " + target);
        };
    }

    public ApiRequest with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new ApiRequest(service, method, target, more, type, body);
    }

    public ApiRequest as(Caller caller) {
        return with("Authorization", "Bearer " + caller.token());
    }

    public ApiRequest to(String otherTarget) {
        return new ApiRequest(service, method, otherTarget, headers, type, body);
    }

    public ApiRequest json(String text) {
        return body("application/json", text);
    }

    public ApiRequest body(String mediaType, String text) {
        return body(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    public ApiRequest body(String mediaType, byte[] bytes) {
        return new ApiRequest(service, method, target, headers, mediaType, bytes);
    }

    @Override
    public String toString() {
        return method + " " + target;
    }
}
