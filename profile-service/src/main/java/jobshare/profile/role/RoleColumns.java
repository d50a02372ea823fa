package jobshare.profile.role;

import java.util.Arrays;
import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;

/** Roles as a table. */
public final class RoleColumns {

    /** What of a role comes out as CSV, and goes in. */
    public static final Columns ALL = Columns.of(
            Column.word("id"), Column.text("requisition"), Column.text("title"), Column.word("occupation"),
            Column.levels("essentialSkills", "uri", "level"), Column.levels("optionalSkills", "uri", "level"),
            Column.whole("grade"), Column.text("site"), Column.word("timeZone"), Column.word("remote"),
            Column.number("fullTimeEquivalent"), Column.weeks("requiredSlots"), Column.whole("overlapSlots"),
            Column.number("maxTotalShare"),
            Column.money("salaryBand", "least", "most", "currency"), Column.flag("stagedStart"),
            Column.numbers("weights", Arrays.stream(RolePart.values()).map(RolePart::name).toList()),
            Column.text("hiringManagerSubject"), Column.text("recruiterSubject"), Column.word("jurisdiction"),
            Column.word("incumbentId"), Column.word("status"), Column.whole("version").shown(),
            Column.word("createdAt").shown(), Column.word("updatedAt").shown());

    private RoleColumns() {
    }
}
