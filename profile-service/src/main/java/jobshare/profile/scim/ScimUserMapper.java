package jobshare.profile.scim;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.etag.ETag;
import de.captaingoldfish.scim.sdk.common.resources.EnterpriseUser;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Manager;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Email;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jobshare.profile.person.Person;
import org.jspecify.annotations.Nullable;

/** Maps attributes of a SCIM user to fields of a person. */
final class ScimUserMapper {

    private static final String WORK = "work";

    private ScimUserMapper() {
    }

    /**
     * A merge patch of the person's details. It clears omitted attributes, as a PUT does, except the time zone, which the person
     * may edit too.
     */
    static ObjectNode of(User user) {
        var fields = JsonNodeFactory.instance.objectNode();
        fields.put("givenName", user.getName().flatMap(Name::getGivenName).orElse(null));
        fields.put("familyName", user.getName().flatMap(Name::getFamilyName).orElse(null));
        fields.put("workEmail", workEmail(user.getEmails()));
        fields.put("jobTitle", notBlank(user.getTitle()));
        fields.put("employeeNumber", notBlank(user.getEnterpriseUser().flatMap(EnterpriseUser::getEmployeeNumber)));
        fields.put("businessUnit", notBlank(user.getEnterpriseUser().flatMap(EnterpriseUser::getDepartment)));
        var timeZone = notBlank(user.getTimezone());
        if (timeZone != null) {
            fields.put("timeZone", timeZone);
        }
        return fields;
    }

    /** The id of the line manager as sent. */
    static Optional<String> manager(User user) {
        return user.getEnterpriseUser().flatMap(EnterpriseUser::getManager).flatMap(Manager::getValue);
    }

    /** The work address, otherwise the primary one, otherwise the first. */
    private static @Nullable String workEmail(List<Email> emails) {
        return emails.stream()
                .filter(email -> email.getValue().isPresent())
                .min(Comparator.comparing((Email email) -> !WORK.equalsIgnoreCase(email.getType().orElse("")))
                        .thenComparing(email -> !email.isPrimary()))
                .flatMap(Email::getValue)
                .orElse(null);
    }

    /** Some providers clear an attribute with an empty text. */
    private static @Nullable String notBlank(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).orElse(null);
    }

    /** @param address gives the URL of the user with an id */
    static User user(Person person, ScimAccount account, UnaryOperator<String> address) {
        var details = person.details();
        var id = person.id().toString();
        var meta = Meta.builder()
                .resourceType("User")
                .created(person.createdAt())
                .lastModified(person.updatedAt())
                .location(address.apply(id))
                .version(ETag.builder().weak(true).tag(person.version() + "-" + account.revision()).build())
                .build();
        var user = User.builder()
                .id(id)
                .userName(account.userName())
                .active(account.isActive())
                .meta(meta)
                .name(Name.builder().givenName(details.givenName()).familyName(details.familyName()).build());
        account.externalId().ifPresent(user::externalId);
        Optional.ofNullable(details.jobTitle()).ifPresent(user::title);
        Optional.ofNullable(details.timeZone()).ifPresent(user::timeZone);
        Optional.ofNullable(details.workEmail())
                .ifPresent(email -> user.emails(List.of(Email.builder().value(email).type(WORK).primary(true).build())));
        var manager = account.managerId()
                .map(value -> Manager.builder().value(value.toString()).ref(address.apply(value.toString())).build())
                .orElse(null);
        if (details.employeeNumber() != null || details.businessUnit() != null || manager != null) {
            user.enterpriseUser(EnterpriseUser.builder()
                    .employeeNumber(details.employeeNumber())
                    .department(details.businessUnit())
                    .manager(manager)
                    .build());
        }
        return user.build();
    }
}
