package jobshare.profile.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.PersonId;
import jobshare.kit.notification.Notification;
import jobshare.kit.notification.Notification.Recipient;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.activity.ActivityRepository;
import jobshare.profile.vocabulary.ConceptRepository;
import org.jspecify.annotations.Nullable;

/**
 * Protects private texts from anyone who can set the subject of a person: a changed login cannot read them until the previous login
 * confirms it. The lock is stored and published with the changed subject, in one transaction and one event.
 */
@ApplicationScoped
public class LoginChangeService {

    private static final String CHANGED = "login-changed";
    private static final String ERASED = "erase-private-texts";

    private final PersonRepository people;
    private final ActivityRepository activity;
    private final LoginSettings settings;
    private final SubjectKeys keys;
    private final ConceptRepository vocabulary;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Event<LoginChanged> changed;
    private final Event<PrivateTextsErased> erased;
    private final Clock clock;

    LoginChangeService(PersonRepository people, ActivityRepository activity, LoginSettings settings, SubjectKeys keys,
            ConceptRepository vocabulary, Outbox outbox, AuditLog audit, Event<LoginChanged> changed,
            Event<PrivateTextsErased> erased, Clock clock) {
        this.people = people;
        this.activity = activity;
        this.settings = settings;
        this.keys = keys;
        this.vocabulary = vocabulary;
        this.outbox = outbox;
        this.audit = audit;
        this.changed = changed;
        this.erased = erased;
        this.clock = clock;
    }

    /**
     * Locks or opens the private texts after a change of the subject, before the person is published.
     *
     * @param before the subject before the change; null if there was none
     */
    void apply(Person person, @Nullable String before, PersonBatch batch) {
        if (isSameLogin(before, person.subject())) {
            return;
        }
        var lock = person.loginLock();
        if (lock.isLocked()) {
            if (isPreviousLogin(person)) {
                lock.open();
                batch.audit().add(change("restore-login", person));
                return;
            }
            lock.extend(clock.instant());
        } else if (before != null && settings.lockOnSubjectChange() && activity.hasLoggedIn(person.id())) {
            lock.lock(keys.key(before), clock.instant());
        } else {
            return;
        }
        report(person, batch);
    }

    /** Identity providers and SCIM (RFC 7643) compare user names without regard to case, so another spelling is no other login. */
    private static boolean isSameLogin(@Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                || before != null && after != null && before.toLowerCase(Locale.ROOT).equals(after.toLowerCase(Locale.ROOT));
    }

    private boolean isPreviousLogin(Person person) {
        var subject = person.subject();
        return subject != null && person.loginLock().isPreviousLogin(keys.key(subject));
    }

    private void report(Person person, PersonBatch batch) {
        var id = person.id();
        var now = clock.instant();
        var previous = Recipient.of(Objects.requireNonNull(person.loginLock().previousLoginKey()));
        batch.audit().add(change("lock-private-texts", person));
        batch.events().add(Notification.to(id, CHANGED, Person.KIND, id.value(), now));
        batch.events().add(Notification.to(previous, CHANGED, Person.KIND, id.value(), now));
        changed.fire(new LoginChanged(id));
    }

    private static AuditLog.Change change(String action, Person person) {
        return new AuditLog.Change(action, Person.KIND, person.id().value(), List.of());
    }

    /**
     * Opens the private texts. The caller is the previous login.
     *
     * @throws RuleViolation if the person has no login now: the previous one cannot confirm what HR sets later
     */
    void confirm(Person person) {
        if (person.subject() == null) {
            throw new RuleViolation("no-login",
                    "Your profile has no login now, so there is nothing to confirm. Confirm after HR has set your new login.");
        }
        person.loginLock().open();
        audit.record("confirm-login", Person.KIND, person.id().value(), List.of());
        publish(person);
    }

    /** Erases the private texts in all services and ends the lock, in the current transaction: nobody has confirmed in time. */
    public void erasePrivateTexts(PersonId id) {
        people.lock(id).ifPresent(person -> {
            person.loginLock().erase();
            erased.fire(new PrivateTextsErased(id));
            audit.recordAsService(ERASED, Person.KIND, id.value());
            outbox.add(Notification.to(id, "private-texts-erased", Person.KIND, id.value(), clock.instant()));
            publish(person);
        });
    }

    private void publish(Person person) {
        person.incrementVersion();
        outbox.add(PersonChanged.event(person, keys, vocabulary));
    }
}
