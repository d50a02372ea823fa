package jobshare.matching.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import jobshare.matching.criterion.InvalidModel;
import jobshare.matching.criterion.ModelSettings;

/** An employer's settings of the model, in a properties file. */
final class ModelFile {

    private ModelFile() {
    }

    /** @throws InvalidModel naming the file and what is wrong in it */
    static ModelSettings read(Path file) {
        try {
            var settings = ModelSettings.standard().with(own(file));
            settings.model();
            return settings;
        } catch (InvalidModel e) {
            throw new InvalidModel("In the matching model in " + file + ", " + e.getMessage() + ".");
        }
    }

    private static Map<String, String> own(Path file) {
        var read = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            read.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidModel("what is written can't be read: " + e);
        }
        return read.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> read.getProperty(name).strip()));
    }
}
