/** What people should know of, for an employer's mail or chat. */
@NullMarked
package jobshare.proposal.notification;

import org.jspecify.annotations.NullMarked;
