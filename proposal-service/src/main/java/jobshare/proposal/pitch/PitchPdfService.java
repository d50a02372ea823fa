package jobshare.proposal.pitch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import jobshare.kit.problem.Problems;

/**
 * Renders a few PDFs at a time, each within a time limit, and keeps the results in memory. A PDF is kept by the hash of its page, so a
 * change of anything that the page shows leads to another PDF. Callers who want the same PDF at the same time share one rendering.
 */
@ApplicationScoped
public class PitchPdfService {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final UnaryOperator<byte[]> renderer;
    private final Duration timeLimit;
    private final Cache<String, byte[]> kept;
    private final ConcurrentMap<String, Future<byte[]>> underWay = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor threads;

    @Inject
    PitchPdfService(PitchPdfRenderer renderer, PitchPdfSettings settings) {
        this(page -> renderer.of(new String(page, StandardCharsets.UTF_8)), settings);
    }

    /** @param renderer from a page in UTF-8 to a PDF; ends early when its thread is interrupted */
    PitchPdfService(UnaryOperator<byte[]> renderer, PitchPdfSettings settings) {
        this.renderer = renderer;
        this.timeLimit = settings.timeLimit();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.cacheBytes())
                .weigher((String page, byte[] pdf) -> page.length() + pdf.length)
                .build();
        this.threads = new ThreadPoolExecutor(settings.atOnce(), settings.atOnce(), 1, TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.waiting()), Thread.ofPlatform().daemon().name("pitch-pdf-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * The page as a PDF.
     *
     * @throws HttpProblem 503 if too many others are being rendered, or the time limit has passed
     */
    byte[] of(String html) {
        var page = html.getBytes(StandardCharsets.UTF_8);
        var hash = hash(page);
        var known = kept.getIfPresent(hash);
        return known != null ? known : await(hash, start(hash, page));
    }

    private Future<byte[]> start(String hash, byte[] page) {
        try {
            return underWay.computeIfAbsent(hash, key -> threads.submit(() -> render(key, page)));
        } catch (RejectedExecutionException e) {
            throw Problems.unavailable("Too many PDFs are being created at the moment. Try again in a few seconds.",
                    RETRY_AFTER_SECONDS);
        }
    }

    private byte[] render(String hash, byte[] page) {
        try {
            // another rendering may have ended since the caller looked
            var known = kept.getIfPresent(hash);
            if (known != null) {
                return known;
            }
            var pdf = renderer.apply(page);
            kept.put(hash, pdf);
            return pdf;
        } finally {
            underWay.remove(hash);
        }
    }

    private byte[] await(String hash, Future<byte[]> rendering) {
        try {
            return rendering.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException e) {
            stop(hash, rendering);
            throw tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw tooSlow();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The PDF could not be created", e.getCause());
        }
    }

    /** Ends a rendering for all callers who wait for it, and gives up its place in the queue. */
    private void stop(String hash, Future<byte[]> rendering) {
        rendering.cancel(true);
        underWay.remove(hash, rendering);
        threads.purge();
    }

    private static HttpProblem tooSlow() {
        return Problems.unavailable("The PDF could not be created in time. Try again in a few seconds, or read the page as HTML.",
                RETRY_AFTER_SECONDS);
    }

    @PreDestroy
    void stopAll() {
        threads.shutdownNow();
    }

    private static String hash(byte[] page) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
