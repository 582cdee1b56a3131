// How a part of an outline is made to follow a line, from one vertex to another.
#include <app/map/outline_handles.h>

#include <QPainter>

#include <utility>

namespace azalai {

std::optional<Position> OutlineHandles::vertexAt(int ring, int vertex) const {
    if (!m_outline.rings || ring < 0 || vertex < 0) return std::nullopt;
    const auto number = static_cast<std::size_t>(ring);
    const auto place = static_cast<std::size_t>(vertex);
    if (number >= m_outline.rings->size() || place >= (*m_outline.rings)[number].size()) return std::nullopt;
    return fromMercator((*m_outline.rings)[number][place]);
}

/// The piece from where the line began to the vertex under the pointer, else to the chosen one.
void OutlineHandles::findPiece() {
    if (!isTracing() || (m_start && !vertexAt(m_start->ring, m_start->vertex))) m_start.reset();
    std::optional<TracedPiece> piece;
    const Place end = m_end.value_or(Place{m_outline.ring, m_outline.vertex});
    const auto to =
        m_start && end.ring == m_start->ring && end != *m_start ? vertexAt(end.ring, end.vertex) : std::nullopt;
    if (to)
        for (const bool otherWay : {m_takesOtherWay, false})
            if (!piece) piece = pieceBetween(*vertexAt(m_start->ring, m_start->vertex), *to, otherWay);
    if (piece == m_piece) return;
    m_piece = std::move(piece);
    update();
    emit traceChanged();
}

/// A vertex was clicked, or chosen by the keys.
void OutlineHandles::traceAt(int ring, int vertex) {
    m_end = Place{ring, vertex};
    findPiece();
    if (m_start && m_piece) {
        const Place from = *std::exchange(m_start, std::nullopt);
        const DrawnLine line{m_piece->line};
        m_takesOtherWay = false;
        emit traced(ring, from.vertex, vertex, line);
    } else {
        m_start = Place{ring, vertex};
    }
    m_end.reset();
    findPiece();
    update();
    emit traceChanged();
}

void OutlineHandles::traceChosen() {
    if (isTracing() && m_outline.hasChoice()) traceAt(m_outline.ring, m_outline.vertex);
}

void OutlineHandles::takeOtherWay() {
    m_takesOtherWay = !m_takesOtherWay && m_piece && m_piece->hasOtherWay;
    findPiece();
}

bool OutlineHandles::dropTrace() {
    if (!m_start) return false;
    m_start.reset();
    findPiece();
    update();
    emit traceChanged();
    return true;
}

void OutlineHandles::paintTrace(QPainter& painter) const {
    if (!m_start) return;
    const auto begin = vertexAt(m_start->ring, m_start->vertex);
    if (begin) paintTarget(painter, {.at = *begin, .kind = SnapTarget::Kind::Edge});
    if (!m_piece) return;
    QPolygonF line;
    for (const Position at : m_piece->line)
        line.append(pixelOf(at));
    painter.setPen(QPen(ink().halo, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(ink().mark, 2.5, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

} // namespace azalai
