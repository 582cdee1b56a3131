#include <app/controls/status_strip.h>

#include <QQuickWindow>
#include <QSGRectangleNode>
#include <QSGTransformNode>

namespace azalai {

StatusStrip::StatusStrip(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    setImplicitHeight(6);
}

QSGNode* StatusStrip::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    // A transform node, though it never transforms: under a plain node the software back end forgets where children
    // are.
    QSGNode* root = old ? old : new QSGTransformNode;
    QSGNode* next = root->firstChild();
    const auto show = [&](double begin, double end, double top, double bottom, const QColor& color) {
        auto* node = static_cast<QSGRectangleNode*>(next);
        if (!node) {
            node = window()->createRectangleNode();
            node->setFlag(QSGNode::OwnedByParent);
            root->appendChildNode(node);
        }
        next = node->nextSibling();
        node->setRect(m_mirrored ? QRectF(width() - end, top, end - begin, bottom - top)
                                 : QRectF(begin, top, end - begin, bottom - top));
        node->setColor(color);
    };
    double begin = 0;
    for (const StatusRuns::Run& run : m_calendar.runs) {
        show(begin * width(), run.end * width(), 2, height() - 2, m_colors.value(run.status));
        begin = run.end;
    }
    if (m_calendar.now >= 0)
        show(m_calendar.now * (width() - 2), m_calendar.now * (width() - 2) + 2, 0, height(), m_mark);
    while (next) {
        QSGNode* gone = next;
        next = next->nextSibling();
        root->removeChildNode(gone);
        delete gone;
    }
    return root;
}

} // namespace azalai
