package jobshare.profile.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.common.exceptions.InvalidFilterException;
import de.captaingoldfish.scim.sdk.server.filter.AndExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.AttributeExpressionLeaf;
import de.captaingoldfish.scim.sdk.server.filter.AttributePathRoot;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;

/** The filters by which providers look for the one user who is somebody of theirs. */
@Singleton
class UserFilter {

    private final ScimAccounts accounts;

    UserFilter(ScimAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Who passes.
     *
     * @throws InvalidFilterException 400 for any other filter
     */
    List<UUID> matching(FilterNode filter) {
        return switch (filter) {
            case AttributePathRoot path when path.isWithFilter() -> matching(path.getChild());
            case AndExpressionNode both when isWorkEmail(both.getLeftNode()) -> matching(both.getRightNode());
            // the library's grammar ends a text at a quote, escaped or not
            case AttributeExpressionLeaf leaf when leaf.getComparator() == Comparator.EQ && !leaf.isNull()
                    && !leaf.getValue().contains("\\") ->
                equal(leaf.getSchemaAttribute().getScimNodeName(), leaf.getValue());
            default -> throw unsupported();
        };
    }

    /** All e-mail addresses that are kept are for work. */
    private static boolean isWorkEmail(FilterNode node) {
        return node instanceof AttributeExpressionLeaf leaf && leaf.getComparator() == Comparator.EQ
                && leaf.getSchemaAttribute().getScimNodeName().equals("emails.type") && "work".equalsIgnoreCase(leaf.getValue());
    }

    private List<UUID> equal(String attribute, String value) {
        return switch (attribute) {
            case "id" -> PersonIds.read(value).map(PersonId::value).map(List::of).orElse(List.of());
            case "userName" -> accounts.withUserName(value);
            case "externalId" -> accounts.withExternalId(value);
            case "employeeNumber" -> accounts.withEmployeeNumber(value);
            case "emails.value" -> accounts.withEmail(value);
            default -> throw unsupported();
        };
    }

    private static InvalidFilterException unsupported() {
        return new InvalidFilterException("The filters are userName eq, externalId eq, emails.value eq, id eq and"
                + " urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq, each with one text.");
    }
}
