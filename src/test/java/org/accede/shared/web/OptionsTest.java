package org.accede.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accede.shared.Language;
import org.accede.shared.web.Options.Choice;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class OptionsTest {
    private static final String MARKUP = "\"><script>alert(1)</script> & 'yet'";

    @Test
    void markupInAnyTextIsShownAsText() throws Exception {
        List<Choice> choices = List.of(new Choice("other", "Other"), new Choice(MARKUP, MARKUP));

        String html = "<select>" + Options.html(choices, MARKUP, Language.EN) + "</select>";

        NodeList options = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getElementsByTagName("option");
        assertThat(options.getLength()).isEqualTo(2);
        Element chosen = (Element) options.item(1);
        assertThat(chosen.getAttribute("value")).isEqualTo(MARKUP);
        assertThat(chosen.getTextContent()).isEqualTo(MARKUP);
        assertThat(chosen.getAttribute("selected")).isEqualTo("selected");
        assertThat(((Element) options.item(0)).hasAttribute("selected")).isFalse();
    }
}
