package jobshare.systemtest;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls the services as one user, and does what the API asks of clients: it repeats a request whose response was lost with the same
 * Idempotency-Key, and retries while a service does not know a reference yet.
 */
public final class ApiClient {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 100;
    private static final int STALE = 412;
    private static final int UNAVAILABLE = 503;

    private final Caller caller;
    private final Consumer<String> onWrite;

    public ApiClient(Caller caller) {
        this(caller, _ -> {
        });
    }

    /** @param onWrite called with the service's name after each successful write */
    ApiClient(Caller caller, Consumer<String> onWrite) {
        this.caller = caller;
        this.onWrite = onWrite;
    }

    public Caller caller() {
        return caller;
    }

    public ApiResponse get(String target) {
        return retry(() -> request("GET", target));
    }

    public ApiResponse post(String target) {
        return write(() -> request("POST", target));
    }

    public ApiResponse post(String target, String json) {
        return write(() -> request("POST", target).json(json));
    }

    public ApiResponse post(String target, String type, byte[] bytes) {
        return write(() -> request("POST", target).body(type, bytes));
    }

    /** @param request created for each attempt, since a suite that was started again has another issuer */
    private ApiResponse write(Supplier<ApiRequest> request) {
        var key = UUID.randomUUID().toString();
        return announce(retry(() -> request.get().with("Idempotency-Key", key)));
    }

    /** Changes the current state, under the ETag that {@code read} has at this moment. */
    public ApiResponse change(String method, String target, String read, String json) {
        while (true) {
            var response = retry(() -> request(method, target).with("If-Match", get(read).etag()).json(json));
            if (response.status() != STALE) {
                return announce(response);
            }
        }
    }

    private ApiResponse announce(ApiResponse response) {
        if (response.isSuccess()) {
            onWrite.accept(response.request().service());
        }
        return response;
    }

    private static ApiResponse retry(Supplier<ApiRequest> request) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var response = once(request);
            if (response != null && response.status() != UNAVAILABLE && !response.problem().equals("not-yet-known")) {
                return response;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "No final response within " + PATIENCE + " but " + (response == null ? "lost connections" : response));
            }
            pause();
        }
    }

    /** Null when the connection was refused or lost. */
    private static @Nullable ApiResponse once(Supplier<ApiRequest> request) {
        try {
            return HttpGateway.exchange(request.get());
        } catch (UncheckedIOException e) {
            return null;
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

    private ApiRequest request(String method, String target) {
        return ApiRequest.of(method, target).as(caller);
    }

    @Override
    public String toString() {
        return caller.toString();
    }
}
