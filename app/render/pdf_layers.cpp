#include <app/render/pdf_layers.h>

#include <app/render/pdf_layer_mark.h>

#include <QString>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace azalai {
namespace {

using Handle = QPDFObjectHandle;

/// "/Layer3", the name of a layer among a page's resources.
std::string resourceOf(SceneLayer layer) { return "/Layer" + std::to_string(static_cast<int>(layer)); }

/// A mark in a content stream: where it stands, and what it says.
struct Mark {
    std::size_t start = 0;
    std::size_t end = 0;
    int what = 0;
};

/// The next mark at or after a place: "-77777 3 1 1 re" and the painting of it, each on its line. No text of a page can
/// look like it: Qt writes texts as numbers of glyphs.
std::optional<Mark> nextMark(std::string_view content, std::size_t from) {
    static const std::string head = std::to_string(markLeft) + " ";
    constexpr std::string_view tail = " 1 1 re\nf\n";
    const std::size_t start = content.find(head, from);
    if (start == std::string_view::npos) return std::nullopt;
    const std::size_t digits = start + head.size();
    const std::size_t rest = content.find_first_not_of("0123456789", digits);
    if (rest == digits || rest - digits > 2 || content.substr(rest, tail.size()) != tail)
        throw std::runtime_error("a layer's mark is not as Qt 6.8 writes it");
    return Mark{start, rest + tail.size(), std::stoi(std::string(content.substr(digits, rest - digits)))};
}

/// What stands in the file for a layer.
std::map<SceneLayer, Handle> groupsOf(QPDF& pdf, const std::set<SceneLayer>& layers, const LayerNames& names) {
    std::map<SceneLayer, Handle> groups;
    for (const SceneLayer layer : layers) {
        Handle group = Handle::newDictionary();
        group.replaceKey("/Type", Handle::newName("/OCG"));
        group.replaceKey("/Name", Handle::newUnicodeString(names.at(static_cast<std::size_t>(layer))));
        groups.emplace(layer, pdf.makeIndirectObject(group));
    }
    return groups;
}

void listGroups(QPDF& pdf, const std::map<SceneLayer, Handle>& groups, const QString& title) {
    Handle all = Handle::newArray();
    Handle topmostFirst = Handle::newArray();
    for (const auto& [layer, group] : groups) {
        all.appendItem(group);
        topmostFirst.insertItem(0, group);
    }
    Handle shown = Handle::newDictionary();
    shown.replaceKey("/Name", Handle::newUnicodeString(title.toStdString()));
    shown.replaceKey("/Order", topmostFirst);
    shown.replaceKey("/ON", all);
    Handle properties = Handle::newDictionary();
    properties.replaceKey("/OCGs", all);
    properties.replaceKey("/D", shown);
    pdf.getRoot().replaceKey("/OCProperties", properties);
}

} // namespace

LayeredContent withLayers(const std::string& content, const LayerNames& names) {
    LayeredContent result;
    result.content.reserve(content.size());
    std::size_t done = 0;
    std::optional<SceneLayer> open;
    for (auto mark = nextMark(content, 0); mark; mark = nextMark(content, mark->end)) {
        if (open.has_value() != (mark->what == markOfEnd)) throw std::runtime_error("a layer begins inside another");
        result.content.append(content, done, mark->start - done);
        done = mark->end;
        const SceneLayer layer = open ? *open : static_cast<SceneLayer>(mark->what);
        open = open ? std::nullopt : std::optional(layer);
        if (names.at(static_cast<std::size_t>(layer)).empty()) continue;
        result.layers.insert(layer);
        result.content += open ? "/OC " + resourceOf(layer) + " BDC\n" : "EMC\n";
    }
    if (open) throw std::runtime_error("a layer has no end");
    result.content.append(content, done);
    return result;
}

void writePdfLayers(QPDF& pdf, const PdfFrame& frame) {
    std::set<SceneLayer> all;
    std::vector<std::pair<Handle, std::set<SceneLayer>>> resources;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Handle stream = page.getObjectHandle().getKey("/Contents");
        const std::shared_ptr<Buffer> bytes = stream.getStreamData();
        LayeredContent layered =
            withLayers(std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()), frame.layers);
        stream.replaceStreamData(layered.content, Handle::newNull(), Handle::newNull());
        all.insert(layered.layers.begin(), layered.layers.end());
        resources.emplace_back(page.getAttribute("/Resources", false), std::move(layered.layers));
    }
    if (all.empty()) return;
    const std::map<SceneLayer, Handle> groups = groupsOf(pdf, all, frame.layers);
    for (auto& [resource, layers] : resources) {
        Handle properties = Handle::newDictionary();
        for (const SceneLayer layer : layers)
            properties.replaceKey(resourceOf(layer), groups.at(layer));
        resource.replaceKey("/Properties", properties);
    }
    listGroups(pdf, groups, frame.title);
}

} // namespace azalai
