import { Component, type ErrorInfo, type ReactNode } from 'react'
import { BrokenWindow } from './broken-window.tsx'

type Broken = { readonly error: Error; readonly where: string }

/**
 * Catches a bug in a screen. What was typed is safe: the editor keeps unsaved text by itself and everything else is
 * already in the database, so a reload loses nothing. A class, since React has no other way to catch.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: Broken | null }> {
  override state = { broken: null as Broken | null }

  static getDerivedStateFromError(error: unknown): { broken: Broken } {
    return { broken: { error: error instanceof Error ? error : new Error(String(error)), where: '' } }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.setState({ broken: { error, where: info.componentStack ?? '' } })
  }

  override render(): ReactNode {
    const { broken } = this.state
    if (!broken) return this.props.children
    return <BrokenWindow detail={`${broken.error.stack ?? broken.error.message}\n${broken.where}`.trim()} />
  }
}
