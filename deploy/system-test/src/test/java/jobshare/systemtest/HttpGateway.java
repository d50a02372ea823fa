package jobshare.systemtest;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sends each request to the running suite once. */
public final class HttpGateway {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final AtomicInteger requests = new AtomicInteger();

    public ApiResponse get(String service, String target, @Nullable Caller caller) {
        var request = ApiRequest.of(service, "GET", target);
        return send(caller == null ? request : request.as(caller));
    }

    public ApiResponse post(String service, String target, Caller caller, String json) {
        return send(ApiRequest.of(service, "POST", target).as(caller).json(json));
    }

    /** @throws UncheckedIOException if the connection is refused or lost */
    public ApiResponse send(ApiRequest request) {
        requests.incrementAndGet();
        return exchange(request);
    }

    /** @throws UncheckedIOException if the connection is refused or lost */
    static ApiResponse exchange(ApiRequest request) {
        var address = URI.create(RunningSuite.get().address(request.service()) + request.target());
        var http = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .method(request.method(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(http::header);
        if (request.type() != null) {
            http.header("Content-Type", request.type());
        }
        var answer = RunningSuite.get().client().send(http, BodyHandlers.ofByteArray());
        return new ApiResponse(request, answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""),
                answer.headers().firstValue("ETag").orElse(""), answer.body(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** How many requests this gateway has sent. */
    public int requests() {
        return requests.get();
    }
}
