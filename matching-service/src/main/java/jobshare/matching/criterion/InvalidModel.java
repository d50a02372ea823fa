package jobshare.matching.criterion;

/** Settings of a model make no sense. The message names each, its value, and what it must be. */
public class InvalidModel extends IllegalArgumentException {

    public InvalidModel(String message) {
        super(message);
    }
}
