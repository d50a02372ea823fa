package jobshare.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import jobshare.local.Suite;
import org.jspecify.annotations.Nullable;

/**
 * The public API as the demo programme uses it. What one service has not heard of yet from another is asked for again; the
 * Idempotency-Key comes from the request, so that a load that was broken off can be run again.
 */
final class DemoApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 50;
    private static final int AT_ONCE = 12;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;
    /** What is so for a moment only, until an event arrives. */
    private static final Set<String> SOON_OVER = Set.of("not-yet-known", "partnership-not-active", "agreement-not-signed",
            "not-a-match");
    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final Suite suite;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Map<Login, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();

    DemoApi(Suite suite) {
        this.suite = suite;
    }

    Service profile() {
        return new Service(suite.profile());
    }

    Service matching() {
        return new Service(suite.matching());
    }

    Service proposal() {
        return new Service(suite.proposal());
    }

    /** How many requests were sent. */
    int calls() {
        return calls.get();
    }

    /** One of the three services. */
    final class Service {

        private final URI base;

        private Service(URI base) {
            this.base = base;
        }

        JsonNode post(Login as, String path) {
            return send(as, "POST", path, null, _ -> true);
        }

        JsonNode post(Login as, String path, Object body) {
            return send(as, "POST", path, body, _ -> true);
        }

        JsonNode patch(Login as, String path, Object body) {
            return send(as, "PATCH", path, body, _ -> true);
        }

        JsonNode put(Login as, String path, Object body) {
            return send(as, "PUT", path, body, _ -> true);
        }

        /** Asks until the answer is as wanted. */
        JsonNode await(Login as, String path, Predicate<JsonNode> wanted) {
            return send(as, "GET", path, null, wanted);
        }

        /** Whether something is there already, from a load that was broken off. */
        boolean exists(Login as, String path) {
            return once(as, "GET", path, null).statusCode() == OK;
        }

        private JsonNode send(Login as, String method, String path, @Nullable Object body, Predicate<JsonNode> wanted) {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                var answer = once(as, method, path, body);
                var good = answer.statusCode() < 300;
                if (good && wanted.test(json(answer))) {
                    return json(answer);
                }
                if (!good && !isSoonOver(answer) || System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "The demo programme cannot be loaded: " + method + " " + base.resolve(path) + " as "
                                    + as.subject() + " was answered with " + answer.statusCode() + " " + answer.body());
                }
                pause();
            }
        }

        private HttpResponse<String> once(Login as, String method, String path, @Nullable Object body) {
            var text = switch (body) {
                case null -> "";
                case Form form -> form.text();
                default -> text(body);
            };
            var json = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
            var request = HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token(as))
                    .header("Content-Type", body instanceof Form ? Form.TYPE : json)
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
            switch (method) {
                case "POST" -> request.header("Idempotency-Key", key(as, path, text));
                case "PUT", "PATCH" -> request.header("If-Match", "*");
                default -> {
                }
            }
            return exchange(request.build());
        }
    }

    private static String key(Login as, String path, String text) {
        return UUID.nameUUIDFromBytes(("demo " + as.subject() + " " + path + " " + text).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static boolean isSoonOver(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case NOT_FOUND, UNAVAILABLE -> true;
            case CONFLICT -> SOON_OVER.contains(json(answer).path("type").asText().replaceFirst(".*:", ""));
            default -> false;
        };
    }

    private String token(Login as) {
        var known = tokens.get(as);
        if (known != null) {
            return known;
        }
        var form = "grant_type=client_credentials&client_secret=local&client_id=" + as.role() + "&subject=" + as.subject();
        var request = HttpRequest.newBuilder(URI.create(suite.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        var token = json(exchange(request)).path("access_token").asText();
        tokens.put(as, token);
        return token;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            room.acquire();
            try {
                calls.incrementAndGet();
                return client.send(request, BodyHandlers.ofString());
            } finally {
                room.release();
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The demo programme cannot be loaded: " + request.uri() + " does not answer (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body().isEmpty() ? "null" : answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.uri() + " answered no JSON but " + answer.body(), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
