package jobshare.profile.person;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jboss.logging.Logger;

/** Reports changed logins to the operator, once they are stored. */
@ApplicationScoped
class LoginChangeMonitor {

    private static final Logger LOG = Logger.getLogger(LoginChangeMonitor.class);

    private final LoginSettings settings;
    private final Counter changes;

    LoginChangeMonitor(LoginSettings settings, MeterRegistry metrics) {
        this.settings = settings;
        this.changes = Counter.builder("jobshare.login.changes")
                .description("Changes of a login that locked private texts, or kept them locked")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        if (!settings.lockOnSubjectChange()) {
            LOG.warn(
                    "jobshare.login.lock-on-subject-change is false: a changed login can read private texts at once. Set it to true"
                            + " when the move to the other identity provider is complete.");
        }
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LoginChanged changed) {
        changes.increment();
        LOG.warnf("The login of person %s has changed. Their private texts are locked until the previous login confirms it.",
                changed.id());
    }
}
