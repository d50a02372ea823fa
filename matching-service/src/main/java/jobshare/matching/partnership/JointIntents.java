package jobshare.matching.partnership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The joint intents of both members. */
@Embeddable
@NullUnmarked
class JointIntents {

    @Enumerated(EnumType.STRING)
    private JointIntent firstJointIntent;
    @Enumerated(EnumType.STRING)
    private JointIntent secondJointIntent;

    protected JointIntents() {
    }

    void set(boolean first, JointIntent intent) {
        if (first) {
            firstJointIntent = intent;
        } else {
            secondJointIntent = intent;
        }
    }

    @Nullable
    JointIntent of(boolean first) {
        return first ? firstJointIntent : secondJointIntent;
    }

    /** JOINT_ONLY if both members said so; null until both answered. */
    @Nullable
    JointIntent ofPair() {
        if (firstJointIntent == null || secondJointIntent == null) {
            return null;
        }
        return firstJointIntent == JointIntent.JOINT_ONLY && secondJointIntent == JointIntent.JOINT_ONLY ? JointIntent.JOINT_ONLY
                : JointIntent.OPEN_TO_SEPARATE;
    }
}
