package jobshare.profile.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.MergePatch;
import jobshare.profile.person.Person;
import jobshare.profile.person.PersonAccess;
import jobshare.profile.person.PersonForm;
import jobshare.profile.person.PersonKind;
import jobshare.profile.person.PersonStatus;
import jobshare.profile.person.Profiles;
import org.jspecify.annotations.Nullable;

/** Users of SCIM are the people of the staff; each change of one is a change of the profile like any other. */
@Singleton
public class ScimUsers extends ResourceHandler<User> {

    private static final int MOST_NAMED = 255;

    private final Profiles profiles;
    private final PersonAccess access;
    private final ScimAccounts accounts;
    private final UserFilter filters;
    private final SubjectSource subjects;
    private final MergePatch patches;
    private final Audit audit;

    ScimUsers(Profiles profiles, PersonAccess access, ScimAccounts accounts, UserFilter filters, SubjectSource subjects,
            MergePatch patches, Audit audit) {
        this.profiles = profiles;
        this.access = access;
        this.accounts = accounts;
        this.filters = filters;
        this.subjects = subjects;
        this.patches = patches;
        this.audit = audit;
    }

    /** Someone who is invited: hidden, and with a profile that is still to be filled in. */
    @Override
    public User createResource(User user, Context context) {
        checkLengths(user);
        var isActive = user.isActive().orElse(true);
        var manager = manager(user);
        var fields = fields(user, manager, null).put("kind", PersonKind.EMPLOYEE.name())
                .put("status", (isActive ? PersonStatus.ACTIVE : PersonStatus.PAUSED).name());
        var person = profiles.create(patches.apply(null, fields, PersonForm.class));
        var account = new ScimAccount(person.id(), user.getUserName().orElseThrow(), user.getExternalId().orElse(null),
                manager.map(Person::id).orElse(null), isActive);
        accounts.save(account);
        return UserFields.user(person, account, context::getResourceReferenceUrl);
    }

    @Override
    public @Nullable User getResource(String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded,
            Context context) {
        return PersonIds.read(id).flatMap(this::known)
                .map(person -> UserFields.user(person, accounts.of(person), context::getResourceReferenceUrl)).orElse(null);
    }

    private Optional<Person> known(PersonId id) {
        return Optional.of(access.readable(id)).filter(ScimUsers::isStaff);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such user */
    Person readable(String id) {
        return PersonIds.read(id).flatMap(this::known).orElseThrow(() -> Problems.notFound("user", id));
    }

    private static boolean isStaff(Person person) {
        return person.form().kind() == PersonKind.EMPLOYEE;
    }

    /**
     * The person, locked until the transaction ends, so that the version that is compared with If-Match is the one that is changed.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such user
     */
    Person lock(String id) {
        return PersonIds.read(id).map(access::changeable).filter(ScimUsers::isStaff)
                .orElseThrow(() -> Problems.notFound("user", id));
    }

    /** Also after a PATCH, with the user as it would be then. */
    @Override
    public User updateResource(User user, Context context) {
        checkLengths(user);
        var person = lock(user.getId().orElseThrow());
        var account = accounts.of(person);
        var manager = manager(user);
        var isActive = user.isActive().orElse(account.isActive());
        var pauses = !isActive && (account.hasPaused() || person.status() == PersonStatus.ACTIVE);
        var fields = fields(user, manager, account);
        if (!isActive) {
            fields.put("status", PersonStatus.PAUSED.name());
        } else if (account.hasPaused()) {
            fields.put("status", PersonStatus.ACTIVE.name());
        }
        profiles.replace(person, patches.apply(person.form(), fields, PersonForm.class));
        var changes = new ArrayList<>(account.say(user.getUserName().orElseThrow(), user.getExternalId().orElse(null),
                manager.map(Person::id).orElse(null)));
        changes.addAll(account.activate(isActive, pauses));
        if (!changes.isEmpty()) {
            accounts.save(account);
            audit.record("provision", "person", person.id().value(), changes);
        }
        return UserFields.user(person, account, context::getResourceReferenceUrl);
    }

    @Override
    public void deleteResource(String id, Context context) {
        profiles.erase(lock(id));
    }

    @Override
    public PartialListResponse<User> listResources(long startIndex, int count, @Nullable FilterNode filter,
            @Nullable SchemaAttribute sortBy, @Nullable SortOrder order, List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded, Context context) {
        var page = filter == null
                ? accounts.page(startIndex - 1, count)
                : ScimAccounts.Page.of(accounts.staff(filters.matching(filter)), startIndex - 1, count);
        return PartialListResponse.<User>builder().totalResults(page.total()).resources(accounts.of(page.people())
                .entrySet().stream()
                .map(entry -> UserFields.user(entry.getKey(), entry.getValue(), context::getResourceReferenceUrl)).toList())
                .build();
    }

    /** @param before what was kept until now, null for someone new */
    private ObjectNode fields(User user, Optional<Person> manager, @Nullable ScimAccount before) {
        var fields = UserFields.of(user);
        subjects.of(user).ifPresent(subject -> fields.put("subject", subject));
        if (manager.isPresent() || before != null && before.managerId().isPresent()) {
            fields.put("lineManagerSubject", manager.map(Person::subject).orElse(null));
        }
        return fields;
    }

    private Optional<Person> manager(User user) {
        return UserFields.manager(user).map(id -> PersonIds.read(id).flatMap(accounts::person).orElseThrow(
                () -> Problems.invalid("/manager", "There is no user " + id + ". Provision the manager first.")));
    }

    private static void checkLengths(User user) {
        check("/userName", user.getUserName());
        check("/externalId", user.getExternalId());
    }

    private static void check(String attribute, Optional<String> text) {
        if (text.filter(value -> value.isBlank() || value.length() > MOST_NAMED).isPresent()) {
            throw Problems.invalid(attribute, "must have 1 to " + MOST_NAMED + " characters, and not only blanks");
        }
    }
}
