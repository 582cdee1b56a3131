#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

namespace azalai {

/// Walks a page's content and keeps the box of every path that is painted, in points from the page's lower left corner.
/// A circle's control points lie on the sides of its box, so its middle is that of the box.
class DrawnShapes : public QPDFObjectHandle::ParserCallbacks {
public:
    static std::vector<QRectF> of(const QString& pdf, std::size_t page = 0) {
        QPDF file;
        file.processFile(pdf.toUtf8().constData());
        DrawnShapes walker;
        QPDFPageDocumentHelper(file).getAllPages().at(page).parseContents(&walker);
        return walker.m_boxes;
    }

    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            if (object.isNumber()) m_numbers.push_back(object.getNumericValue());
            return;
        }
        handle(object.getOperatorValue());
        m_numbers.clear();
    }
    void handleEOF() override {}

private:
    void handle(const std::string& name) {
        if (name == "q") m_saved.push_back(m_matrix);
        if (name == "Q") {
            m_matrix = m_saved.back();
            m_saved.pop_back();
        }
        if (name == "cm")
            m_matrix = QTransform(m_numbers[0], m_numbers[1], m_numbers[2], m_numbers[3], m_numbers[4], m_numbers[5]) *
                       m_matrix;
        if (name == "m" || name == "l" || name == "c")
            for (std::size_t i = 0; i + 1 < m_numbers.size(); i += 2)
                add({m_numbers[i], m_numbers[i + 1]});
        if (name == "re") {
            add({m_numbers[0], m_numbers[1]});
            add({m_numbers[0] + m_numbers[2], m_numbers[1] + m_numbers[3]});
        }
        if (name == "f" || name == "f*" || name == "S" || name == "B" || name == "B*" || name == "n") {
            if (m_hasPath && name != "n") m_boxes.emplace_back(m_low, m_high);
            m_hasPath = false;
        }
    }
    void add(QPointF unmapped) {
        const QPointF p = m_matrix.map(unmapped);
        m_low = m_hasPath ? QPointF(std::min(m_low.x(), p.x()), std::min(m_low.y(), p.y())) : p;
        m_high = m_hasPath ? QPointF(std::max(m_high.x(), p.x()), std::max(m_high.y(), p.y())) : p;
        m_hasPath = true;
    }

    std::vector<double> m_numbers;
    QTransform m_matrix;
    std::vector<QTransform> m_saved;
    QPointF m_low;
    QPointF m_high;
    bool m_hasPath = false;
    std::vector<QRectF> m_boxes;
};

} // namespace azalai
