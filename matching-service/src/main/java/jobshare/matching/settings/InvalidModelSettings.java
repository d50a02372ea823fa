package jobshare.matching.settings;

/** A setting of the matching model is invalid. The message names the setting, its value, and the valid values. */
public class InvalidModelSettings extends IllegalArgumentException {

    public InvalidModelSettings(String message) {
        super(message);
    }
}
