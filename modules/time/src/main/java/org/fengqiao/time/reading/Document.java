package org.fengqiao.time.reading;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens a file as YAML 1.2: one document, whose top is a set of keys. */
public final class Document {
    private Document() {}

    public static Optional<Entry> open(ConfigFile file, Faults faults) {
        try {
            var node = new Compose(LoadSettings.builder().setLabel(file.name()).build()).composeString(file.text());
            return top(node, file, faults);
        } catch (MarkedYamlEngineException broken) {
            faults.add(file.name() + line(broken), "fault.yaml", broken.getProblem());
        } catch (YamlEngineException broken) {
            faults.add(file.name(), "fault.yaml", broken.getMessage());
        } catch (StackOverflowError deep) {
            faults.add(file.name(), "fault.too-deep");
        }
        return Optional.empty();
    }

    private static Optional<Entry> top(Optional<Node> node, ConfigFile file, Faults faults) {
        if (node.isPresent() && node.get() instanceof MappingNode map) {
            return Optional.of(new Entry(new Place(file.name(), "", map), map, faults));
        }
        faults.add(file.name(), "fault.not-keys");
        return Optional.empty();
    }

    private static String line(MarkedYamlEngineException broken) {
        return broken.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    }
}
