package jobshare.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Runs inside the transaction and claims the key before the operation runs, so that the second of two concurrent requests waits
 * and then replays the response of the first.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 255;

    private final CurrentVertxRequest current;
    private final Actor actor;
    private final ResponseStore responses;
    private final ObjectMapper mapper;

    IdempotencyInterceptor(CurrentVertxRequest current, Actor actor, ResponseStore responses, ObjectMapper mapper) {
        this.current = current;
        this.actor = actor;
        this.responses = responses;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object proceedOnce(InvocationContext call) throws Exception {
        var request = current.getCurrent().request();
        var key = request.getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > MAX_LENGTH) {
            throw Problems.invalid("header:" + HEADER,
                    "Idempotency-Key must have 1 to " + MAX_LENGTH + " characters. We recommend a UUID.");
        }
        var actorKey = actor.subjectKey();
        var hash = hash(request, call);
        if (!responses.claim(actorKey, key, hash)) {
            throw responses.replay(actorKey, key, hash);
        }
        var response = (RestResponse<?>) call.proceed();
        responses.store(actorKey, key,
                new StoredResponse(response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        response.getEntity() == null ? null : mapper.writeValueAsString(response.getEntity())));
        return response;
    }

    private String hash(HttpServerRequest request, InvocationContext call) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((request.method() + " " + request.uri()).getBytes(StandardCharsets.UTF_8));
        var parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAnnotationPresent(Context.class) && !isHeader(parameters[i])) {
                update(digest, call.getParameters()[i]);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isHeader(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .anyMatch(a -> a.annotationType().getSimpleName().endsWith("Header")
                        || a.annotationType().getSimpleName().equals("HeaderParam"));
    }

    private void update(MessageDigest digest, Object argument) throws IOException {
        if (argument instanceof FileUpload file) {
            digest.update((file.fileName() + " " + file.size() + " ").getBytes(StandardCharsets.UTF_8));
            update(digest, file.uploadedFile());
        } else {
            digest.update(mapper.writeValueAsBytes(argument));
        }
    }

    private static void update(MessageDigest digest, Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
