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

/** Which attribute of a SCIM user is which field of a person. */
final class UserFields {

    private static final String WORK = "work";

    private UserFields() {
    }

    /**
     * What a user says about the person, as a merge patch of the form: what it leaves out is emptied, as in a PUT. The time zone alone
     * stays, since the person keeps it too.
     */
    static ObjectNode of(User user) {
        var fields = JsonNodeFactory.instance.objectNode();
        fields.put("givenName", user.getName().flatMap(Name::getGivenName).orElse(null));
        fields.put("familyName", user.getName().flatMap(Name::getFamilyName).orElse(null));
        fields.put("workEmail", workEmail(user.getEmails()));
        fields.put("jobTitle", told(user.getTitle()));
        fields.put("employeeNumber", told(user.getEnterpriseUser().flatMap(EnterpriseUser::getEmployeeNumber)));
        fields.put("businessUnit", told(user.getEnterpriseUser().flatMap(EnterpriseUser::getDepartment)));
        var timeZone = told(user.getTimezone());
        if (timeZone != null) {
            fields.put("timeZone", timeZone);
        }
        return fields;
    }

    /** The id of the line manager, as it came. */
    static Optional<String> manager(User user) {
        return user.getEnterpriseUser().flatMap(EnterpriseUser::getManager).flatMap(Manager::getValue);
    }

    /** The one for work, else the primary one, else the first. */
    private static @Nullable String workEmail(List<Email> emails) {
        return emails.stream().filter(email -> email.getValue().isPresent())
                .min(Comparator.comparing((Email email) -> !WORK.equalsIgnoreCase(email.getType().orElse("")))
                        .thenComparing(email -> !email.isPrimary()))
                .flatMap(Email::getValue).orElse(null);
    }

    /** Some providers empty an attribute with an empty text. */
    private static @Nullable String told(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).orElse(null);
    }

    /** @param address where the user with an id is read */
    static User user(Person person, ScimAccount account, UnaryOperator<String> address) {
        var form = person.form();
        var id = person.id().toString();
        var meta = Meta.builder().resourceType("User").created(person.createdAt()).lastModified(person.updatedAt())
                .location(address.apply(id))
                .version(ETag.builder().weak(true).tag(person.version() + "-" + account.revision()).build()).build();
        var user = User.builder().id(id).userName(account.userName()).active(account.isActive()).meta(meta)
                .name(Name.builder().givenName(form.givenName()).familyName(form.familyName()).build());
        account.externalId().ifPresent(user::externalId);
        Optional.ofNullable(form.jobTitle()).ifPresent(user::title);
        Optional.ofNullable(form.timeZone()).ifPresent(user::timeZone);
        Optional.ofNullable(form.workEmail())
                .ifPresent(email -> user.emails(List.of(Email.builder().value(email).type(WORK).primary(true).build())));
        var manager = account.managerId().map(value -> Manager.builder().value(value.toString())
                .ref(address.apply(value.toString())).build()).orElse(null);
        if (form.employeeNumber() != null || form.businessUnit() != null || manager != null) {
            user.enterpriseUser(EnterpriseUser.builder().employeeNumber(form.employeeNumber()).department(form.businessUnit())
                    .manager(manager).build());
        }
        return user.build();
    }
}
