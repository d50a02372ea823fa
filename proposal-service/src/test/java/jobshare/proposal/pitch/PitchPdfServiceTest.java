package jobshare.proposal.pitch;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many PDFs are rendered at once, for how long, and which are kept. */
class PitchPdfServiceTest {

    private final AtomicInteger renderings = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<PitchPdfService> services = new ArrayList<>();

    private record Settings(int atOnce, int waiting, Duration timeLimit, long cacheBytes) implements PitchPdfSettings {
    }

    private PitchPdfService service(UnaryOperator<byte[]> renderer, int waiting, Duration timeLimit, long cacheBytes) {
        var service = new PitchPdfService(page -> {
            renderings.incrementAndGet();
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                return renderer.apply(page);
            } finally {
                atOnce.decrementAndGet();
            }
        }, new Settings(2, waiting, timeLimit, cacheBytes));
        services.add(service);
        return service;
    }

    @AfterEach
    void stop() {
        gate.countDown();
        services.forEach(PitchPdfService::stopAll);
    }

    private byte[] whenOpen(byte[] page) {
        try {
            gate.await();
            return page;
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    @Test
    void keepsAPdfUntilThePageChanges() {
        var service = service(page -> page, 8, Duration.ofMinutes(1), 1000);
        assertArrayEquals("a".getBytes(StandardCharsets.UTF_8), service.of("a"));
        service.of("a");
        assertEquals(1, renderings.get());
        service.of("b");
        assertEquals(2, renderings.get());
    }

    @Test
    void keepsNoMoreThanFits() {
        var service = service(page -> new byte[1000], 8, Duration.ofMinutes(1), 1000);
        service.of("a");
        await().until(() -> {
            int before = renderings.get();
            service.of("a");
            return renderings.get() > before;
        });
    }

    @Test
    void rendersTwoAtOnceAndRefusesWhatExceedsTheQueue() throws Exception {
        var service = service(this::whenOpen, 3, Duration.ofMinutes(1), 1000);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<byte[]>>();
            for (int i = 0; i < 20; i++) {
                var page = "page " + i;
                answers.add(callers.submit(() -> service.of(page)));
            }
            await().until(() -> answers.stream().filter(Future::isDone).count() == 15);
            for (var answer : answers) {
                if (answer.isDone()) {
                    assertEquals(503, ((HttpProblem) answer.exceptionNow()).getStatusCode());
                    assertEquals("5", ((HttpProblem) answer.exceptionNow()).getHeaders().get("Retry-After"));
                }
            }
            gate.countDown();
            await().until(() -> answers.stream().allMatch(Future::isDone));
            assertEquals(5, answers.stream().filter(answer -> answer.state() == Future.State.SUCCESS).count());
            assertEquals(2, mostAtOnce.get());
        }
    }

    @Test
    void callersOfOnePageShareARendering() throws Exception {
        var service = service(this::whenOpen, 1, Duration.ofMinutes(1), 1000);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new CountDownLatch(20);
            var answers = new ArrayList<Future<byte[]>>();
            for (int i = 0; i < 20; i++) {
                answers.add(callers.submit(() -> {
                    started.countDown();
                    return service.of("page");
                }));
            }
            started.await();
            gate.countDown();
            for (var answer : answers) {
                assertEquals("page", new String(answer.get(), StandardCharsets.UTF_8));
            }
        }
        assertEquals(1, renderings.get());
    }

    @Test
    void stopsARenderingThatTakesTooLong() {
        var stopped = new CompletableFuture<Void>();
        var service = service(page -> {
            try {
                return whenOpen(page);
            } catch (CancellationException e) {
                stopped.complete(null);
                throw e;
            }
        }, 8, Duration.ofMillis(50), 1000);
        var problem = assertThrows(HttpProblem.class, () -> service.of("a"));
        assertEquals(503, problem.getStatusCode());
        assertEquals("The PDF could not be created in time. Try again in a few seconds, or read the page as HTML.",
                problem.getDetail());
        await().until(() -> stopped.isDone() && atOnce.get() == 0);
        gate.countDown();
        assertArrayEquals("a".getBytes(StandardCharsets.UTF_8), service.of("a"), "the next request renders again");
    }

    /** The real renderer ends soon after its thread is interrupted, although it has work for much longer. */
    @Test
    void theRendererEndsWhenInterrupted() throws Exception {
        var html = SamplePitch.page().html(SamplePitch.with("a ".repeat(4000)));
        var started = new CountDownLatch(1);
        var ended = new CompletableFuture<Throwable>();
        var thread = Thread.ofPlatform().start(() -> {
            started.countDown();
            try {
                while (true) {
                    new PitchPdfRenderer().of(html);
                }
            } catch (RuntimeException e) {
                ended.complete(e);
            }
        });
        started.await();
        thread.interrupt();
        thread.join();
        assertTrue(ended.get() instanceof CancellationException, ended.get().toString());
    }
}
