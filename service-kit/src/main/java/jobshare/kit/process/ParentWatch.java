package jobshare.kit.process;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends this process when the one that started it is gone, however it went: a launcher holds our standard input open, and its end is our
 * end. Off unless JOBSHARE_EXIT_WITH_PARENT=stdin.
 */
@Singleton
@Startup
class ParentWatch {

    private final boolean watching;

    ParentWatch(@ConfigProperty(name = "jobshare.exit-with-parent") Optional<String> how) {
        this.watching = how.filter("stdin"::equals).isPresent();
    }

    @PostConstruct
    void watch() {
        if (watching) {
            Thread.ofPlatform().name("parent-watch").daemon().start(ParentWatch::haltAtEndOfInput);
        }
    }

    private static void haltAtEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // whatever is sent means that the parent lives
            }
        } catch (IOException e) {
            // a broken pipe is an end too
        }
        Runtime.getRuntime().halt(0);
    }
}
