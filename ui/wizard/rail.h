// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace wizard {

/// The steps at the side: which are done and what they hold, which is the present one. Tells, does not lead:
/// one goes by Next and Back. Narrow windows get the numbers alone.
class Rail : public QWidget
{
    Q_OBJECT

public:
    static constexpr int steps = 6;

    explicit Rail(QWidget *parent = nullptr);

    /// \param now  the present step; \a steps when all are done
    void setNow(int now);

    /// What a done step holds; empty: what it is for.
    void setHolds(pages::Step step, const QString &text);

    /// Where the rows go, at the foot; production is marked by word and colour. Empty: nothing.
    void setPlace(const QString &title, const QString &detail, bool production);

    void setNarrow(bool narrow);

    QToolButton *menuButton() const { return m_menu; }

    QToolButton *helpButton() const { return m_help; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class StepItem;
    std::array<StepItem *, steps> m_items;
    QLabel *m_placeTitle;
    QLabel *m_placeDetail;
    QToolButton *m_menu;
    QToolButton *m_help;
};

} // namespace wizard
