package jobshare.profile.role;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.web.MergePatch;
import jobshare.profile.table.Columns;
import jobshare.profile.table.RowImporter;
import jobshare.profile.table.RowKeys;
import jobshare.profile.table.RowResult;

/** Imports rows of roles. A row refers to the role with its requisition or, without one, with its id. */
@ApplicationScoped
public class RoleRowImporter implements RowImporter {

    private static final String REQUISITION = "requisition";
    private static final String ID = "id";

    private final RoleRepository roles;
    private final RoleService roleService;
    private final MergePatch patches;
    private final RoleDetails empty;

    RoleRowImporter(RoleRepository roles, RoleService roleService, MergePatch patches, ObjectMapper mapper) {
        this.roles = roles;
        this.roleService = roleService;
        this.patches = patches;
        this.empty = mapper.convertValue(Map.of(), RoleDetails.class);
    }

    @Override
    public Columns columns() {
        return RoleColumns.ALL;
    }

    @Override
    public List<String> uniqueFields() {
        return List.of(REQUISITION, ID);
    }

    @Override
    public List<RowResult> importRows(List<ObjectNode> rows) {
        var known = roles.lock(RowKeys.texts(rows, REQUISITION), RowKeys.ids(rows, ID));
        var byRequisition = known.stream()
                .filter(role -> role.details().requisition() != null)
                .collect(Collectors.toMap(role -> role.details().requisition(), Function.identity()));
        var byId = known.stream().collect(Collectors.toMap(role -> role.id().value(), Function.identity()));
        var batch = new RoleBatch();
        var results = rows.stream().map(row -> RowResult.of(() -> {
            if (RowKeys.isEmpty(row, REQUISITION) && RowKeys.isEmpty(row, ID)) {
                throw new InvalidValue("/" + REQUISITION, "is missing, and so is id; the row needs one of them");
            }
            var role = RowKeys.text(row, REQUISITION).map(byRequisition::get).or(() -> RowKeys.id(row, ID).map(byId::get));
            return importRow(row, role, batch);
        })).toList();
        roleService.save(batch);
        return results;
    }

    private RowResult.Outcome importRow(ObjectNode row, Optional<RoleProfile> role, RoleBatch batch) {
        if (role.isEmpty()) {
            roleService.create(patched(empty, row), batch);
            return RowResult.Outcome.CREATED;
        }
        return roleService.replace(role.get(), patched(role.get().details(), row), batch) ? RowResult.Outcome.UPDATED
                : RowResult.Outcome.UNCHANGED;
    }

    private RoleDetails patched(RoleDetails current, ObjectNode row) {
        return patches.apply(current, row, RoleDetails.class);
    }
}
