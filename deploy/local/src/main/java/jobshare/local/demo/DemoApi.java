package jobshare.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import jobshare.local.client.MultipartForm;
import jobshare.local.client.SuiteClient;
import jobshare.local.client.SuiteEndpoints;
import org.jspecify.annotations.Nullable;

/**
 * The public API as the demo data needs it. A request is repeated while a service has not yet received an event of another one.
 * The Idempotency-Key is derived from the request, so that an interrupted load can be run again.
 */
final class DemoApi implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final long RETRY_MILLIS = 50;
    private static final int CONCURRENT_REQUESTS = 12;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;
    /** Problem types that an event on its way resolves. */
    private static final Set<String> TRANSIENT_PROBLEMS = Set.of("not-yet-known", "partnership-not-active",
            "agreement-not-signed", "not-a-match");
    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final SuiteEndpoints endpoints;
    private final SuiteClient client;
    private final Semaphore permits = new Semaphore(CONCURRENT_REQUESTS);
    private final AtomicInteger requests = new AtomicInteger();

    DemoApi(SuiteEndpoints endpoints) {
        this.endpoints = endpoints;
        this.client = new SuiteClient(endpoints.issuer());
    }

    Service profile() {
        return new Service(endpoints.profile());
    }

    Service matching() {
        return new Service(endpoints.matching());
    }

    Service proposal() {
        return new Service(endpoints.proposal());
    }

    /** The number of requests sent so far. */
    int requests() {
        return requests.get();
    }

    /** One of the three services. */
    final class Service {

        private final URI base;

        private Service(URI base) {
            this.base = base;
        }

        JsonNode post(DemoUser as, String path) {
            return send(as, "POST", path, null, _ -> true);
        }

        JsonNode post(DemoUser as, String path, Object body) {
            return send(as, "POST", path, body, _ -> true);
        }

        JsonNode patch(DemoUser as, String path, Object body) {
            return send(as, "PATCH", path, body, _ -> true);
        }

        JsonNode put(DemoUser as, String path, Object body) {
            return send(as, "PUT", path, body, _ -> true);
        }

        /** Repeats the GET until the response matches. */
        JsonNode await(DemoUser as, String path, Predicate<JsonNode> expected) {
            return send(as, "GET", path, null, expected);
        }

        /** Whether a resource exists already, from an interrupted load. */
        boolean exists(DemoUser as, String path) {
            return sendOnce(as, "GET", path, null).statusCode() == OK;
        }

        private JsonNode send(DemoUser as, String method, String path, @Nullable Object body, Predicate<JsonNode> expected) {
            var deadline = System.nanoTime() + TIMEOUT.toNanos();
            while (true) {
                var response = sendOnce(as, method, path, body);
                var successful = response.statusCode() < 300;
                if (successful && expected.test(SuiteClient.json(response))) {
                    return SuiteClient.json(response);
                }
                if (!successful && !isTransient(response) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("The demo data cannot be loaded: " + method + " " + base.resolve(path)
                            + " as " + as.subject() + " returned " + response.statusCode() + " " + response.body());
                }
                pause();
            }
        }

        private HttpResponse<String> sendOnce(DemoUser as, String method, String path, @Nullable Object body) {
            var bytes = switch (body) {
                case null -> new byte[0];
                case MultipartForm form -> form.bytes();
                default -> toJson(body);
            };
            var json = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
            var request = HttpRequest.newBuilder(base.resolve(path))
                    .header("Content-Type", body instanceof MultipartForm ? MultipartForm.TYPE : json)
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes));
            switch (method) {
                case "POST" -> request.header("Idempotency-Key", idempotencyKey(as, path, bytes));
                case "PUT", "PATCH" -> request.header("If-Match", "*");
                default -> {
                }
            }
            return exchange(as, request);
        }
    }

    private static String idempotencyKey(DemoUser as, String path, byte[] body) {
        var request = "demo " + as.subject() + " " + path + " " + new String(body, StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(request.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static boolean isTransient(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case NOT_FOUND, UNAVAILABLE -> true;
            case CONFLICT ->
                TRANSIENT_PROBLEMS.contains(SuiteClient.json(response).path("type").asText().replaceFirst(".*:", ""));
            default -> false;
        };
    }

    private HttpResponse<String> exchange(DemoUser as, HttpRequest.Builder request) {
        try {
            permits.acquire();
            try {
                requests.incrementAndGet();
                return client.send(as.role(), as.subject(), request);
            } finally {
                permits.release();
            }
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("The demo data cannot be loaded: " + e.getMessage() + " (" + e.getCause() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] toJson(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
