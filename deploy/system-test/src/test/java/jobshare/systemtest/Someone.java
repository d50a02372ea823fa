package jobshare.systemtest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jobshare.local.Suite;
import org.jspecify.annotations.Nullable;

/**
 * Someone who calls the services over HTTP, and does what the API asks of clients: a lost answer is asked for again with the same
 * Idempotency-Key, and what is not known yet is tried again.
 */
final class Someone {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 100;
    private static final int STALE = 412;
    private static final int UNAVAILABLE = 503;
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Suite suite;
    private final String token;
    private final Consumer<URI> answered;

    /** @param answered told the service of each write that was answered */
    Someone(Suite suite, String role, String subject, Consumer<URI> answered) {
        this.suite = suite;
        this.token = suite.token(role, subject);
        this.answered = answered;
    }

    Reply get(String path) {
        return persist(() -> request(path).GET());
    }

    Reply post(String path) {
        return write(request(path).POST(BodyPublishers.noBody()));
    }

    Reply post(String path, String json) {
        return write(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Posts bytes of another kind. */
    Reply post(String path, String type, byte[] bytes) {
        return write(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(bytes)));
    }

    private Reply write(HttpRequest.Builder request) {
        var keyed = request.header("Idempotency-Key", UUID.randomUUID().toString());
        return told(persist(() -> keyed));
    }

    /** Changes what is there now, under the ETag that {@code read} has at this moment. */
    Reply change(String method, String path, String read, String json) {
        while (true) {
            var reply = persist(
                    () -> request(path).header("If-Match", get(read).etag()).header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(json)));
            if (reply.status() != STALE) {
                return told(reply);
            }
        }
    }

    private Reply told(Reply reply) {
        if (reply.status() < 300) {
            answered.accept(base(reply.request().replaceFirst(".* ", "")));
        }
        return reply;
    }

    private Reply persist(Supplier<HttpRequest.Builder> request) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var reply = once(request.get().build());
            if (reply != null && reply.status() != UNAVAILABLE && !reply.problem().equals("not-yet-known")) {
                return reply;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "No answer within " + PATIENCE + " but " + (reply == null ? "lost connections" : reply));
            }
            pause();
        }
    }

    /** Null when the connection was refused or lost. */
    private static @Nullable Reply once(HttpRequest request) {
        try {
            return Reply.of(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return null;
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

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base(path) + path)).timeout(ANSWER).header("Authorization", "Bearer " + token);
    }

    private URI base(String path) {
        return switch (path.split("[/?]")[2]) {
            case "people", "roles", "vocabulary", "imports" -> suite.profile();
            case "matches", "introductions", "partnerships" -> suite.matching();
            case "proposals", "arrangements", "funnel" -> suite.proposal();
            default -> throw new IllegalArgumentException("No service has " + path);
        };
    }
}
