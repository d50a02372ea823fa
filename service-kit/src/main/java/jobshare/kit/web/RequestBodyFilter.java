package jobshare.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Receives the whole body of a request before a worker thread takes the request, so that slow clients hold no threads. Limits the size of a
 * body, the time in which it must arrive, and the memory of all bodies together. Uploads (multipart/form-data) are streamed to disk
 * and have their own limits.
 */
@ApplicationScoped
class RequestBodyFilter {

    private static final long REST_MILLIS = 2_000;
    private static final String RECEIVED = RequestBodyFilter.class.getName() + ".received";
    /** After the headers that protect each response (1000). */
    private static final int BEFORE_AUTHENTICATION = 900;
    /** Authentication has 200, authorization 100. */
    private static final int AFTER_AUTHENTICATION = 50;

    private final long maxBytes;
    private final Duration deadline;
    private final Duration uploadDeadline;
    private final BodyBudget budget;
    private final ProblemWriter problems;
    private final BodyHandler body;
    /** Connections that are about to be closed. A client may have sent further requests on them already. */
    private final Set<HttpConnection> closing = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    RequestBodyFilter(@ConfigProperty(name = "jobshare.http.max-json-bytes") long maxBytes,
            @ConfigProperty(name = "jobshare.http.body-deadline") Duration deadline,
            @ConfigProperty(name = "jobshare.http.upload-deadline") Duration uploadDeadline, BodyBudget budget,
            ProblemWriter problems) {
        this.maxBytes = maxBytes;
        this.deadline = deadline;
        this.uploadDeadline = uploadDeadline;
        this.budget = budget;
        this.problems = problems;
        this.body = BodyHandler.create(false).setBodyLimit(maxBytes);
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseAmbiguous, BEFORE_AUTHENTICATION);
        filters.register(this::receive, AFTER_AUTHENTICATION);
        filters.register(RequestBodyFilter::replaceMissingBody, AFTER_AUTHENTICATION - 1);
    }

    /** Handles failures of this filter and of authentication, which happen before JAX-RS. */
    void registerFailureHandler(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> {
            if (context.failure() instanceof HttpProblem problem) {
                refuse(context, problem);
            } else if (context.statusCode() == 413) {
                refuse(context, Problems.tooLarge(maxBytes));
            } else if (!(context.failure() instanceof HttpClosedException)) { // closed by refuse, or by the client
                context.next();
            }
        });
    }

    /**
     * Refuses a body whose end is ambiguous (RFC 9112, 6.3). The connection is closed, because what follows could be a hidden
     * second request, and such a request gets no response.
     */
    private void refuseAmbiguous(RoutingContext context) {
        if (closing.contains(context.request().connection())) {
            context.request().connection().close();
            return;
        }
        var headers = context.request().headers();
        var encoding = headers.getAll("Transfer-Encoding");
        if (!encoding.isEmpty() && (headers.contains("Content-Length") || !encoding.equals(List.of("chunked")))) {
            refuse(context,
                    Problems.invalid("header:Transfer-Encoding", "Send either Content-Length or Transfer-Encoding: chunked."));
        } else {
            if (!encoding.isEmpty()) {
                // Netty drops a Content-Length beside it, so what follows on this connection may not be what the client meant
                context.response().putHeader("Connection", "close");
                closing.add(context.request().connection());
                context.addEndHandler(_ -> closeAfterRest(context));
            }
            context.next();
        }
    }

    private void receive(RoutingContext context) {
        var request = context.request();
        if (!hasBody(request) || isAnonymous(context)) {
            context.next(); // no operation reads the body of an anonymous caller
            return;
        }
        var contentType = request.getHeader("Content-Type");
        if (contentType != null && contentType.contains("*")) {
            refuse(context, Problems.unsupportedMediaType());
            return;
        }
        if (isForm(contentType)) {
            limitTime(context, uploadDeadline);
            context.next();
            return;
        }
        var length = length(request);
        if (length > maxBytes) {
            refuse(context, Problems.tooLarge(maxBytes));
        } else if (!budget.reserve(length)) {
            refuse(context, Problems.busy());
        } else {
            context.addEndHandler(_ -> budget.release(length));
            limitTime(context, deadline);
            context.put(RECEIVED, true);
            body.handle(context);
        }
    }

    /** An empty chunked body leaves no buffer, and JAX-RS would wait for a body that has already ended. */
    private static void replaceMissingBody(RoutingContext context) {
        if (context.get(RECEIVED) != null && context.body().buffer() == null) {
            ((RoutingContextInternal) context).setBody(Buffer.buffer());
        }
        context.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains("Transfer-Encoding") || length(request.getHeader("Content-Length"), 0) > 0;
    }

    private long length(HttpServerRequest request) {
        return length(request.getHeader("Content-Length"), maxBytes);
    }

    /** Netty has refused a header that is not a number. */
    private static long length(@Nullable String header, long otherwise) {
        return header == null ? otherwise : Long.parseLong(header);
    }

    private static boolean isAnonymous(RoutingContext context) {
        var identity = QuarkusHttpUser.getSecurityIdentityBlocking(context, null);
        return identity == null || identity.isAnonymous();
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null && contentType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private void limitTime(RoutingContext context, Duration time) {
        var timer = context.vertx().setTimer(time.toMillis(), _ -> {
            if (!context.request().isEnded()) {
                refuse(context, Problems.bodyTooSlow(time));
            }
        });
        context.addEndHandler(_ -> context.vertx().cancelTimer(timer));
    }

    /** Responds, and closes the connection, since the rest of the body is of no use. */
    private void refuse(RoutingContext context, HttpProblem problem) {
        var response = context.response();
        if (!response.ended() && !response.headWritten()) {
            response.putHeader("Connection", "close");
            closing.add(context.request().connection());
            problems.write(context, problem).onComplete(_ -> closeAfterRest(context));
        }
    }

    /** Discards what the client is still sending, for a short time: it would not read the response from a closed connection. */
    private static void closeAfterRest(RoutingContext context) {
        var request = context.request();
        if (request.isEnded()) {
            request.connection().close();
        } else {
            request.exceptionHandler(_ -> request.connection().close());
            request.endHandler(_ -> request.connection().close());
            request.handler(_ -> {
                // discarded
            });
            request.resume();
            context.vertx().setTimer(REST_MILLIS, _ -> request.connection().close());
        }
    }
}
