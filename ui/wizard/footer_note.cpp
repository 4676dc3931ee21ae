// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/footer_note.h"

#include "style/theme.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

namespace wizard {

namespace {

constexpr int smallestWidth = 80;
constexpr int lines = 2;

/// It is a button for the sake of its place only.
QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *note = qobject_cast<FooterNote *>(object);
    return note ? new QAccessibleWidget(note, QAccessible::StaticText) : nullptr;
}

} // namespace

FooterNote::FooterNote(QWidget *parent)
    : QAbstractButton(parent)
{
    QAccessible::installFactory(makeFace); // Qt keeps it once
    setObjectName(QStringLiteral("footerNote"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FooterNote::say(const QString &text, bool hinders)
{
    m_hinders = hinders;
    setText(text);
    setToolTip(text);
    setAccessibleName(hinders ? tr("Before you can go on: %1").arg(text) : text);
    update();
}

QSize FooterNote::sizeHint() const
{
    return {smallestWidth, lines * fontMetrics().height()};
}

QSize FooterNote::minimumSizeHint() const
{
    return sizeHint();
}

void FooterNote::paintEvent(QPaintEvent *)
{
    const style::Colours &c = style::colours();
    QPainter painter(this);
    painter.setPen(m_hinders ? c.warning : c.muted);
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const bool fits = painter.fontMetrics().horizontalAdvance(text()) <= width();
    const QString shown = fits
        ? text()
        : painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() * lines - smallestWidth);
    painter.drawText(rect(), fits ? side : side | Qt::TextWordWrap, shown);
}

} // namespace wizard
