package jobshare.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Inside the transaction, around the effect: the key is taken first, so that of two requests at once the second waits and replays. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class Idempotency {

    static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 255;

    private final CurrentVertxRequest current;
    private final Actor actor;
    private final AnswerStore answers;
    private final ObjectMapper mapper;

    @Inject
    Idempotency(CurrentVertxRequest current, Actor actor, AnswerStore answers, ObjectMapper mapper) {
        this.current = current;
        this.actor = actor;
        this.answers = answers;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var request = current.getCurrent().request();
        var key = request.getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > MAX_LENGTH) {
            throw Problems.invalid("header:" + HEADER, "An Idempotency-Key has 1 to " + MAX_LENGTH + " characters, best a UUID.");
        }
        var who = actor.key();
        var hash = hash(request, call);
        if (!answers.take(who, key, hash)) {
            throw answers.replay(who, key, hash);
        }
        var answer = (RestResponse<?>) call.proceed();
        answers.keep(who, key, new Answer(answer.getStatus(), answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                answer.getEntity() == null ? null : mapper.writeValueAsString(answer.getEntity())));
        return answer;
    }

    private String hash(HttpServerRequest request, InvocationContext call) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((request.method() + " " + request.uri()).getBytes(StandardCharsets.UTF_8));
        var parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAnnotationPresent(Context.class) && !isHeader(parameters[i])) {
                digest.update(content(call.getParameters()[i]));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isHeader(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations()).anyMatch(a -> a.annotationType().getSimpleName().endsWith("Header")
                || a.annotationType().getSimpleName().equals("HeaderParam"));
    }

    private byte[] content(Object argument) throws JsonProcessingException {
        return argument instanceof FileUpload file
                ? (file.fileName() + " " + file.size()).getBytes(StandardCharsets.UTF_8)
                : mapper.writeValueAsBytes(argument);
    }
}
