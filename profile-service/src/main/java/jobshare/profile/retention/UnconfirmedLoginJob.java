package jobshare.profile.retention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import jobshare.kit.batch.ClaimedWork;
import jobshare.kit.id.PersonId;
import jobshare.profile.person.LoginChangeService;
import jobshare.profile.person.LoginSettings;
import jobshare.profile.person.PersonRepository;

/** Erases private texts that were locked by a change of the login which the previous login has not confirmed in time. */
@ApplicationScoped
public class UnconfirmedLoginJob {

    private final PersonRepository people;
    private final LoginChangeService loginChanges;
    private final LoginSettings settings;
    private final Clock clock;

    UnconfirmedLoginJob(PersonRepository people, LoginChangeService loginChanges, LoginSettings settings, Clock clock) {
        this.people = people;
        this.loginChanges = loginChanges;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.login.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var changedBefore = clock.instant().atOffset(ZoneOffset.UTC).minus(settings.confirmationPeriod());
        ClaimedWork.processDue("Erasing locked private texts", failed -> people.claimUnconfirmedLogin(changedBefore, failed),
                id -> loginChanges.erasePrivateTexts(PersonId.of(id)));
    }
}
