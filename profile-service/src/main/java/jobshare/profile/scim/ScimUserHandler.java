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
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.MergePatch;
import jobshare.profile.person.Person;
import jobshare.profile.person.PersonAccess;
import jobshare.profile.person.PersonDetails;
import jobshare.profile.person.PersonKind;
import jobshare.profile.person.PersonService;
import jobshare.profile.person.PersonStatus;
import org.jspecify.annotations.Nullable;

/**
 * Maps SCIM users to employees. A change of a user is a change of the profile like any other. A singleton, because the library
 * reads the type argument of this class, which a client proxy would hide.
 */
@Singleton
public class ScimUserHandler extends ResourceHandler<User> {

    private static final int MAX_NAME_LENGTH = 255;

    private final PersonService personService;
    private final PersonAccess access;
    private final ScimAccountRepository accounts;
    private final ScimUserFilter filters;
    private final SubjectAttribute subjects;
    private final MergePatch patches;
    private final AuditLog audit;

    ScimUserHandler(PersonService personService, PersonAccess access, ScimAccountRepository accounts, ScimUserFilter filters,
            SubjectAttribute subjects, MergePatch patches, AuditLog audit) {
        this.personService = personService;
        this.access = access;
        this.accounts = accounts;
        this.filters = filters;
        this.subjects = subjects;
        this.patches = patches;
        this.audit = audit;
    }

    /** Creates an employee, who is HIDDEN and completes their own profile. */
    @Override
    public User createResource(User user, Context context) {
        checkLengths(user);
        accounts.requireFree(user.getUserName().orElseThrow(), null);
        var isActive = user.isActive().orElse(true);
        var manager = manager(user);
        var fields = fields(user, manager, null).put("kind", PersonKind.EMPLOYEE.name())
                .put("status", (isActive ? PersonStatus.ACTIVE : PersonStatus.PAUSED).name());
        var person = personService.create(patches.apply(null, fields, PersonDetails.class));
        var account = new ScimAccount(person.id(), user.getUserName().orElseThrow(), user.getExternalId().orElse(null),
                manager.map(Person::id).orElse(null), isActive);
        accounts.persistAndFlush(account);
        return ScimUserMapper.user(person, account, context::getResourceReferenceUrl);
    }

    @Override
    public @Nullable User getResource(String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded,
            Context context) {
        return ScimIds.parse(id)
                .flatMap(this::findReadable)
                .map(person -> ScimUserMapper.user(person, accounts.of(person), context::getResourceReferenceUrl))
                .orElse(null);
    }

    private Optional<Person> findReadable(PersonId id) {
        return Optional.of(access.requireReadable(id)).filter(ScimUserHandler::isEmployee);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is no such user */
    Person requireReadable(String id) {
        return ScimIds.parse(id).flatMap(this::findReadable).orElseThrow(() -> Problems.notFound("user", id));
    }

    private static boolean isEmployee(Person person) {
        return person.details().kind() == PersonKind.EMPLOYEE;
    }

    /**
     * Locks the person until the transaction ends, so that the version compared with If-Match is the one that is changed.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is no such user
     */
    Person lock(String id) {
        return ScimIds.parse(id)
                .map(access::requireChangeable)
                .filter(ScimUserHandler::isEmployee)
                .orElseThrow(() -> Problems.notFound("user", id));
    }

    /** Also called for a PATCH, with the patched user. */
    @Override
    public User updateResource(User user, Context context) {
        checkLengths(user);
        var person = lock(user.getId().orElseThrow());
        accounts.requireFree(user.getUserName().orElseThrow(), person.id());
        var account = accounts.of(person);
        var manager = manager(user);
        var isActive = user.isActive().orElse(account.isActive());
        var pauses = !isActive && (account.isPausedByProvider() || person.status() == PersonStatus.ACTIVE);
        var fields = fields(user, manager, account);
        if (!isActive) {
            fields.put("status", PersonStatus.PAUSED.name());
        } else if (account.isPausedByProvider()) {
            fields.put("status", PersonStatus.ACTIVE.name());
        }
        personService.replace(person, patches.apply(person.details(), fields, PersonDetails.class));
        var changes = new ArrayList<>(account.update(user.getUserName().orElseThrow(), user.getExternalId().orElse(null),
                manager.map(Person::id).orElse(null)));
        changes.addAll(account.activate(isActive, pauses));
        if (!changes.isEmpty()) {
            accounts.persistAndFlush(account);
            audit.record("provision", "person", person.id().value(), changes);
        }
        return ScimUserMapper.user(person, account, context::getResourceReferenceUrl);
    }

    @Override
    public void deleteResource(String id, Context context) {
        personService.erase(lock(id));
    }

    @Override
    public PartialListResponse<User> listResources(long startIndex, int count, @Nullable FilterNode filter,
            @Nullable SchemaAttribute sortBy, @Nullable SortOrder order, List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded, Context context) {
        var page = filter == null ? accounts.page(startIndex - 1, count)
                : ScimAccountRepository.Page.of(accounts.employees(filters.matching(filter)), startIndex - 1, count);
        return PartialListResponse.<User>builder()
                .totalResults(page.total())
                .resources(accounts.of(page.people())
                        .entrySet()
                        .stream()
                        .map(entry -> ScimUserMapper.user(entry.getKey(), entry.getValue(), context::getResourceReferenceUrl))
                        .toList())
                .build();
    }

    /** @param before the stored account; null for a new one */
    private ObjectNode fields(User user, Optional<Person> manager, @Nullable ScimAccount before) {
        var fields = ScimUserMapper.of(user);
        subjects.of(user).ifPresent(subject -> fields.put("subject", subject));
        if (manager.isPresent() || before != null && before.managerId().isPresent()) {
            fields.put("lineManagerSubject", manager.map(Person::subject).orElse(null));
        }
        return fields;
    }

    private Optional<Person> manager(User user) {
        return ScimUserMapper.manager(user)
                .map(id -> ScimIds.parse(id)
                        .flatMap(accounts::findEmployee)
                        .orElseThrow(() -> Problems.invalid("/manager",
                                "User " + id + " was not found. Provision the manager first.")));
    }

    private static void checkLengths(User user) {
        check("/userName", user.getUserName());
        check("/externalId", user.getExternalId());
    }

    private static void check(String attribute, Optional<String> text) {
        if (text.filter(value -> value.isBlank() || value.length() > MAX_NAME_LENGTH).isPresent()) {
            throw Problems.invalid(attribute, "must have 1 to " + MAX_NAME_LENGTH + " characters and not only blanks");
        }
    }
}
