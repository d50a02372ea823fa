package jobshare.profile.role;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.MergePatch;
import jobshare.profile.table.Columns;
import jobshare.profile.table.Intake;
import jobshare.profile.table.Keys;
import jobshare.profile.table.Taken;
import org.jspecify.annotations.Nullable;

/** Many roles at once. A row is about the role that has its requisition or, without one, its id. */
@ApplicationScoped
public class RoleIntake implements Intake {

    private static final String REQUISITION = "requisition";
    private static final String ID = "id";

    private final RoleProfiles roles;
    private final RoleKeeping keeping;
    private final MergePatch patches;
    private final RoleForm nothing;

    RoleIntake(RoleProfiles roles, RoleKeeping keeping, MergePatch patches, ObjectMapper mapper) {
        this.roles = roles;
        this.keeping = keeping;
        this.patches = patches;
        this.nothing = mapper.convertValue(Map.of(), RoleForm.class);
    }

    @Override
    public Columns columns() {
        return RoleColumns.ALL;
    }

    @Override
    public List<String> unique() {
        return List.of(REQUISITION, ID);
    }

    @Override
    public List<Taken> take(List<ObjectNode> rows) {
        var known = roles.lock(Keys.texts(rows, REQUISITION), Keys.ids(rows, ID));
        var byRequisition = known.stream().filter(role -> role.requisition() != null)
                .collect(Collectors.toMap(RoleProfile::requisition, Function.identity()));
        var byId = known.stream().collect(Collectors.toMap(role -> role.id().value(), Function.identity()));
        var writes = new RoleWrites();
        var taken = rows.stream().map(row -> Taken.of(() -> {
            if (Keys.isEmpty(row, REQUISITION) && Keys.isEmpty(row, ID)) {
                throw Problems.invalid("/" + REQUISITION, "is missing, and so is id: one of them says which role the row is"
                        + " about");
            }
            var role = Keys.text(row, REQUISITION).map(byRequisition::get).or(() -> Keys.id(row, ID).map(byId::get));
            return take(row, role, writes);
        })).toList();
        keeping.keep(writes);
        return taken;
    }

    private Taken.Outcome take(ObjectNode row, Optional<RoleProfile> role, RoleWrites writes) {
        if (role.isEmpty()) {
            keeping.create(read(null, row), writes);
            return Taken.Outcome.CREATED;
        }
        return keeping.replace(role.get(), read(role.get(), row), writes) ? Taken.Outcome.UPDATED : Taken.Outcome.UNCHANGED;
    }

    private RoleForm read(@Nullable RoleProfile role, ObjectNode row) {
        return patches.apply(role == null ? nothing : role.form(), row, RoleForm.class);
    }
}
