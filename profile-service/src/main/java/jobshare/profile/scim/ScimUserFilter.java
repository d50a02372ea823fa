package jobshare.profile.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.common.exceptions.InvalidFilterException;
import de.captaingoldfish.scim.sdk.server.filter.AndExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.AttributeExpressionLeaf;
import de.captaingoldfish.scim.sdk.server.filter.AttributePathRoot;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;

/** The filters with which providers look up a user. */
@ApplicationScoped
class ScimUserFilter {

    private final ScimAccountRepository accounts;

    ScimUserFilter(ScimAccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * The ids of the users that match.
     *
     * @throws InvalidFilterException 400 for an unsupported filter
     */
    List<UUID> matching(FilterNode filter) {
        return switch (filter) {
            case AttributePathRoot path when path.isWithFilter() -> matching(path.getChild());
            case AndExpressionNode both when isWorkEmail(both.getLeftNode()) -> matching(both.getRightNode());
            // the grammar of the library ends a text at a quote, even if it is escaped
            case AttributeExpressionLeaf leaf when leaf.getComparator() == Comparator.EQ && !leaf.isNull()
                    && !leaf.getValue().contains("\\") ->
                equal(leaf.getSchemaAttribute().getScimNodeName(), leaf.getValue());
            default -> throw unsupported();
        };
    }

    /** All stored e-mail addresses are work addresses. */
    private static boolean isWorkEmail(FilterNode node) {
        return node instanceof AttributeExpressionLeaf leaf && leaf.getComparator() == Comparator.EQ
                && leaf.getSchemaAttribute().getScimNodeName().equals("emails.type") && "work".equalsIgnoreCase(leaf.getValue());
    }

    private List<UUID> equal(String attribute, String value) {
        return switch (attribute) {
            case "id" -> ScimIds.parse(value).map(PersonId::value).map(List::of).orElse(List.of());
            case "userName" -> accounts.withUserName(value);
            case "externalId" -> accounts.withExternalId(value);
            case "employeeNumber" -> accounts.withEmployeeNumber(value);
            case "emails.value" -> accounts.withEmail(value);
            default -> throw unsupported();
        };
    }

    private static InvalidFilterException unsupported() {
        return new InvalidFilterException("Supported filters: userName eq, externalId eq, emails.value eq, id eq and"
                + " urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq, each with one text.");
    }
}
