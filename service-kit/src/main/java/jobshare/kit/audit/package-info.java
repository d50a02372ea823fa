/** The audit log: who changed what and when, without personal values. */
@NullMarked
package jobshare.kit.audit;

import org.jspecify.annotations.NullMarked;
