/** Notifications in ids and codes, for an employer's mail or chat. */
@NullMarked
package jobshare.kit.notification;

import org.jspecify.annotations.NullMarked;
