// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grid_view.h"
#include "widgets/row_grid.h"

namespace widgets {

/// Keys that move; everything else is the table's.
bool RowGrid::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_rows == 0 || !m_view->model() || m_view->isEditing())
        return false;
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const Choose how = modifiers.testFlag(Qt::ShiftModifier) ? Choose::Range : Choose::Alone;
    const int last = m_view->model()->columnCount() - 1;
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const qint64 now = std::max<qint64>(m_current, 0);
    switch (key) {
    case Qt::Key_Up:
        if (modifiers.testFlag(Qt::AltModifier) || control)
            return false;
        go(now - 1, m_column, how);
        return true;
    case Qt::Key_Down:
        if (modifiers.testFlag(Qt::AltModifier) || control)
            return false;
        go(m_current < 0 ? 0 : now + 1, m_column, how);
        return true;
    case Qt::Key_Left:
        go(now, m_column - onward, how);
        return true;
    case Qt::Key_Right:
        go(now, m_column + onward, how);
        return true;
    case Qt::Key_PageUp:
        go(now - wholeRows(), m_column, how);
        return true;
    case Qt::Key_PageDown:
        go(now + wholeRows(), m_column, how);
        return true;
    case Qt::Key_Home:
        go(control ? 0 : now, control ? m_column : 0, how);
        return true;
    case Qt::Key_End:
        go(control ? m_rows - 1 : now, control ? m_column : last, how);
        return true;
    default:
        return takeChoosingKey(key, modifiers);
    }
}

bool RowGrid::takeChoosingKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Space:
        if (!control)
            return false;
        go(std::max<qint64>(m_current, 0), m_column, Choose::Toggle);
        return true;
    case Qt::Key_A:
        if (!control)
            return false;
        chooseAll();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (m_current >= 0) {
            go(m_current, m_column, Choose::Nothing); // into sight
            editCurrent();
        }
        return true;
    default:
        return false;
    }
}

} // namespace widgets
