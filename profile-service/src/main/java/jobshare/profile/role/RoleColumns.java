package jobshare.profile.role;

import java.util.Arrays;
import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;

/** The columns of roles in CSV exports and imports. */
public final class RoleColumns {

    public static final Columns ALL = Columns.of(Column.word("id"), Column.text("requisition"), Column.text("title"),
            Column.word("occupation"), Column.levels("essentialSkills", "uri", "level"),
            Column.levels("optionalSkills", "uri", "level"), Column.integer("grade"), Column.text("site"),
            Column.word("timeZone"), Column.word("remote"), Column.decimal("fullTimeEquivalent"), Column.weeks("requiredSlots"),
            Column.integer("overlapSlots"), Column.decimal("maxTotalShare"), Column.money("salaryBand", "min", "max", "currency"),
            Column.bool("stagedStart"),
            Column.numbers("weights", Arrays.stream(RoleFitPart.values()).map(RoleFitPart::name).toList()),
            Column.text("hiringManagerSubject"), Column.text("recruiterSubject"), Column.word("jurisdiction"),
            Column.word("incumbentId"), Column.word("status"), Column.integer("version").readOnly(),
            Column.word("createdAt").readOnly(), Column.word("updatedAt").readOnly());

    private RoleColumns() {
    }
}
