#include <app/work/supply_desk.h>

#include <app/work/supply_rows.h>

#include <QCoreApplication>

namespace azalai {
namespace {

QLocale localeOf(Language language) {
    return language == Language::French   ? QLocale(QLocale::French)
           : language == Language::Arabic ? QLocale(QLocale::Arabic)
                                          : QLocale(QLocale::English);
}

} // namespace

SupplyDesk::SupplyDesk(QObject* parent) : QObject(parent) {}

void SupplyDesk::show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis,
                      const Words& text) {
    m_summary = supplySummary(*analysis, text);
    m_rows.show(supplyRows(*session, *analysis, text), localeOf(text.language()));
    emit shown();
}

} // namespace azalai
