/** The fields of records: which of them differ, how one record is mapped to another, and what the contract says of them. */
@NullMarked
package jobshare.profile.field;

import org.jspecify.annotations.NullMarked;
