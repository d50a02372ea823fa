package jobshare.systemtest.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import jobshare.systemtest.RunningSuite;
import org.jspecify.annotations.Nullable;

/** Calls the three services. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger calls = new AtomicInteger();

    /**
     * What is to be sent.
     *
     * @param target path and query, as they go over the wire
     * @param type media type of the body
     */
    record Call(String service, String method, String target, Map<String, String> headers, @Nullable String type,
            byte @Nullable [] body) {

        static Call of(String service, String method, String target) {
            return new Call(service, method, target, Map.of(), null, null);
        }

        Call with(String header, String value) {
            var more = new TreeMap<>(headers);
            more.put(header, value);
            return new Call(service, method, target, more, type, body);
        }

        Call as(Caller caller) {
            return with("Authorization", "Bearer " + caller.token());
        }

        Call to(String other) {
            return new Call(service, method, other, headers, type, body);
        }

        Call body(String mediaType, String text) {
            return body(mediaType, text.getBytes(StandardCharsets.UTF_8));
        }

        Call body(String mediaType, byte[] bytes) {
            return new Call(service, method, target, headers, mediaType, bytes);
        }
    }

    Answer get(String service, String target, @Nullable Caller caller) {
        var call = Call.of(service, "GET", target);
        return send(caller == null ? call : call.as(caller));
    }

    Answer post(String service, String target, Caller caller, String json) {
        return send(Call.of(service, "POST", target).as(caller).body("application/json", json));
    }

    Answer send(Call call) {
        var request = HttpRequest.newBuilder(URI.create(address(call.service()) + call.target())).timeout(PATIENCE)
                .method(call.method(), call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::header);
        if (call.type() != null) {
            request.header("Content-Type", call.type());
        }
        calls.incrementAndGet();
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body(),
                    call.target());
        } catch (IOException e) {
            throw new UncheckedIOException(call.method() + " " + call.target(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(String service) {
        return RunningSuite.get().of(service + "-service");
    }

    /** How many requests have been made. */
    int calls() {
        return calls.get();
    }
}
